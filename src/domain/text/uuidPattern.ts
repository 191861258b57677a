/** A UUID as a page makes it (`crypto.randomUUID`). */
export const uuidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
