import { CouncilScreen } from '../council/CouncilScreen.tsx';
import { showSidebar } from '../sidebar/SidebarPage.tsx';

/** The room of the council, a page of its own: it scores what members type. */
showSidebar({ council: CouncilScreen });
