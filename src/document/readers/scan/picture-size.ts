import { imageSize } from 'image-size';

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** EXIF: how a phone was held. From 5 on the picture lies on a side. */
const firstLying = 5;

/** Size of a picture in pixels as it is shown, read from its head before anything is decoded; undefined where it tells none. */
export const pictureSize = (picture: Uint8Array): Promise<PictureSize | undefined> =>
  Promise.resolve(picture)
    .then(imageSize)
    .then(
      ({ width, height, orientation = 1 }) =>
        orientation < firstLying ? { width, height } : { width: height, height: width },
      () => undefined,
    );
