/** A button that says what is under way and cannot be pressed twice. */
export function CallButton({
  label,
  running = label,
  isRunning,
  isFirst = false,
  onPress,
}: {
  readonly label: string;
  readonly running?: string;
  readonly isRunning: boolean;
  /** It is what there is to do here. */
  readonly isFirst?: boolean;
  readonly onPress: () => unknown;
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
