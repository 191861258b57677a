/** A button that says what is under way and cannot be pressed twice. */
export function ActionButton({
  label,
  running,
  isRunning,
  isFirst = false,
  onPress,
}: {
  readonly label: string;
  readonly running: string;
  readonly isRunning: boolean;
  readonly isFirst?: boolean;
  readonly onPress: () => void;
}) {
  return (
    <button
      type="button"
      class={isFirst ? 'primary' : ''}
      aria-disabled={isRunning}
      onClick={() => isRunning || onPress()}
    >
      {isRunning ? running : label}
    </button>
  );
}
