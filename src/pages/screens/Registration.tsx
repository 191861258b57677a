import { useCallback, useEffect, useState } from 'preact/hooks';
import type { FormData } from '../../contract/FormData.ts';
import type { Receipt } from '../../contract/Registration.ts';
import { failureText } from '../failureText.ts';
import { ask, type Failure } from '../server.ts';
import { texts } from '../texts.ts';
import { ReceiptScreen } from './ReceiptScreen.tsx';
import { RegisterScreen } from './RegisterScreen.tsx';

/** The form, then the receipt. Until the script has told the language it is Vietnamese. */
export function Registration() {
  const [data, setData] = useState<FormData>();
  const [failure, setFailure] = useState<Failure>();
  const [receipt, setReceipt] = useState<Receipt>();
  const words = texts[data?.language ?? 'vi'];

  const open = useCallback(async () => {
    setFailure(undefined);
    const reply = await ask('openRegistration');
    if ('refused' in reply) setFailure(reply.refused);
    else setData(reply.value);
  }, []);
  useEffect(() => void open(), [open]);
  useEffect(() => {
    document.documentElement.lang = data?.language ?? 'vi';
    document.title = receipt ? words.receipt.heading : words.heading;
  }, [data, receipt, words]);

  if (failure)
    return (
      <>
        <h1>{words.heading}</h1>
        <p role="alert" class="error">
          {failureText(failure, words)}
        </p>
        <button type="button" class="primary" onClick={open}>
          {words.reopen}
        </button>
      </>
    );
  if (!data)
    return (
      <>
        <h1>{words.heading}</h1>
        <p role="status">{words.loading}</p>
      </>
    );
  if (receipt)
    return <ReceiptScreen receipt={receipt} words={words} onAnother={() => setReceipt(undefined)} />;
  return <RegisterScreen data={data} words={words} onDone={setReceipt} />;
}
