/** Where the reader's list is kept on the device. Several surveys may share a host: each has its own. */
export const LIST_KEY = `abstrata ${import.meta.env.BASE_URL} list`;
