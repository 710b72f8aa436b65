/** The password of every person that tests make. */
export const testPassword = 'low water at dawn';
