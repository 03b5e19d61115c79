/** Who is signed in: a name and nothing of what they may do. */
export interface Identity {
  id: string;
  name: string;
}
