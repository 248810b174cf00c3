// What an invitation link carries behind its #.

export interface Invitation {
  account: string;
  invitation: string;
}

/** Empty where the link was cut or changed on its way: then it is typed. */
export function invitationIn(hash: string): Invitation {
  const [account = "", invitation = ""] = decoded(hash.slice(1)).split("/");
  return { account, invitation };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}
