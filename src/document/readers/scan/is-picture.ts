const signatures = ['\x89PNG', '\xff\xd8\xff', 'II*\0', 'MM\0*'];

/** Whether bytes are a picture that text can be recognised in: PNG, JPEG or TIFF. */
export const isPicture = (bytes: Uint8Array): boolean =>
  signatures.some((signature) => [...signature].every((unit, at) => bytes[at] === unit.charCodeAt(0)));
