import { render } from 'preact';
import { SelfTestScreen } from '../selftest/SelfTestScreen.tsx';

/* The page of the dialog «Kiểm tra trên Google Sheets». */

render(<SelfTestScreen />, document.getElementById('page')!);
