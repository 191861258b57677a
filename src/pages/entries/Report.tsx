import { render } from 'preact';
import { ReportScreen } from '../report/ReportScreen.tsx';

/* The page of the dialog «Báo cáo». */

render(<ReportScreen />, document.getElementById('page')!);
