/** Where people look at what the API tells. */
export const web = "https://github.com";
/** When everything happened. */
export const day = "2026-11-01T10:00:00Z";

/** A user as GET /user tells it. */
export function publicUser(api: string, login: string): object {
  const nothing = { name: null, company: null, blog: null, location: null, email: null, hireable: null, bio: null };
  const counts = { public_repos: 0, public_gists: 0, followers: 0, following: 0 };
  return {
    ...simpleUser(api, login),
    ...nothing,
    ...counts,
    created_at: day,
    updated_at: day,
    user_view_type: "public",
  };
}

/** A user as others' objects name it; `api` is the address of the API. */
export function simpleUser(api: string, login: string): object {
  const url = `${api}/users/${encodeURIComponent(login)}`;
  const below = ["followers", "following", "gists", "starred", "subscriptions", "orgs", "repos", "events"];
  const links = Object.fromEntries(below.map((name) => [`${name}_url`, `${url}/${name}`]));
  const { orgs_url, ...rest } = links;
  return {
    login,
    id: 1,
    node_id: `U_${login}`,
    type: login.endsWith("[bot]") ? "Bot" : "User",
    site_admin: false,
    gravatar_id: "",
    avatar_url: `${web}/${encodeURIComponent(login)}.png`,
    url,
    html_url: `${web}/${encodeURIComponent(login)}`,
    ...rest,
    organizations_url: orgs_url,
    received_events_url: `${url}/received_events`,
  };
}
