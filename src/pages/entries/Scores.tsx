import { ScoresScreen } from '../score/ScoresScreen.tsx';
import { showSidebar } from '../sidebar/SidebarPage.tsx';

/** Phiếu điểm, a page of its own: it scores, which the register does not need. */
showSidebar({ scores: ScoresScreen });
