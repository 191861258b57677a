import { render } from 'preact';
import { AdminScreen } from '../admin/AdminScreen.tsx';

/* The page of the dialog «Thiết lập và kiểm tra». */

render(<AdminScreen />, document.getElementById('page')!);
