import { render } from 'preact';
import { AdminScreen } from '../screens/AdminScreen.tsx';

/* The page of the dialog «Thiết lập và kiểm tra». */

render(<AdminScreen />, document.getElementById('page')!);
