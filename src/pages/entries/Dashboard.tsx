import { render } from 'preact';
import { DashboardScreen } from '../overview/DashboardScreen.tsx';

/* The page of the dialog «Bảng điều hành và báo cáo». */

render(<DashboardScreen />, document.getElementById('page')!);
