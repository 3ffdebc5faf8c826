const ADDRESS = /[^\s<>()[\]"',;:@]+@[^\s<>()[\]"',;:@]+/g;

/** Every address in a text with all but its first letter and its last label hidden: `p…@….example`. */
export function maskAddresses(text: string): string {
  return text.replace(ADDRESS, (address) => {
    const [mailbox = '', domain = ''] = address.split('@');
    const ending = domain.includes('.') ? domain.slice(domain.lastIndexOf('.')) : '';
    return `${mailbox.slice(0, 1)}…@…${ending}`;
  });
}
