/** Whether three characters end as names of bodies do, and of no person: 宣传部. */
export const endsAsBody = (text: string): boolean =>
  /^\p{Script=Han}{2}[部局厅廳处處委院会會所]$/u.test(text)
