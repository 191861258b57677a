import { MineScreen } from '../initiative/MineScreen.tsx';
import { LibraryScreen } from '../library/LibraryScreen.tsx';
import { RegisterScreen } from '../register/RegisterScreen.tsx';
import { ReviewScreen } from '../review/ReviewScreen.tsx';
import { showSidebar } from '../sidebar/SidebarPage.tsx';

/** The register, for those who write into it and those who decide. */
showSidebar({ register: RegisterScreen, mine: MineScreen, review: ReviewScreen, library: LibraryScreen });
