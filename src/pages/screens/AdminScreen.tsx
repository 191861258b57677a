export function AdminScreen() { return <h1>x</h1>; }
