import { day, simpleUser, web } from "./github-user.ts";

/** Fields that are an address below the repository's own. */
const links = [
  ...["archive", "assignees", "blobs", "branches", "collaborators", "comments", "commits", "compare", "contents"],
  ...["contributors", "deployments", "downloads", "events", "forks", "git_commits", "git_refs", "git_tags", "hooks"],
  ...["issue_comment", "issue_events", "issues", "keys", "labels", "languages", "merges", "milestones"],
  ...["notifications", "pulls", "releases", "stargazers", "statuses", "subscribers", "subscription", "tags"],
  ...["teams", "trees"],
];

/** A repository as a pull request's branches name it; `api` is the address of the API, `repo` is "owner/name". */
export function repository(api: string, repo: string, fork: boolean): object {
  const [owner = "", name = ""] = repo.split("/");
  const url = `${api}/repos/${repo}`;
  const numbers = ["forks", "open_issues", "watchers", "forks_count", "open_issues_count", "watchers_count"];
  const features = ["has_downloads", "has_issues", "has_projects", "has_wiki", "has_pages", "archived", "disabled"];
  return {
    id: 1,
    node_id: `R_${repo}`,
    name,
    full_name: repo,
    owner: simpleUser(api, owner),
    private: false,
    fork,
    description: null,
    homepage: null,
    language: null,
    license: null,
    mirror_url: null,
    default_branch: "main",
    url,
    html_url: `${web}/${repo}`,
    clone_url: `${web}/${repo}.git`,
    svn_url: `${web}/${repo}`,
    git_url: `git://github.com/${repo}.git`,
    ssh_url: `git@github.com:${repo}.git`,
    ...Object.fromEntries(links.map((link) => [`${link}_url`, `${url}/${link}`])),
    ...Object.fromEntries([...numbers, "size", "stargazers_count"].map((field) => [field, 0])),
    ...Object.fromEntries(features.map((field) => [field, false])),
    created_at: day,
    updated_at: day,
    pushed_at: day,
  };
}
