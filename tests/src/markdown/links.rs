//! Whether the links of pages lead somewhere.

use std::collections::BTreeMap;

use percent_encoding::percent_decode_str;

use super::Page;

/// Returns what is wrong with the links of `pages`, one line each; nothing if all is well.
///
/// Paths are relative to one root, with `/`. A link may lead to another page, with or without an
/// anchor, or to any path of which `exists` says that it is there. Links to other sites are not
/// looked at.
pub fn broken(
    pages: &BTreeMap<String, String>,
    exists: impl Fn(&str) -> bool,
) -> Vec<String> {
    let parsed: BTreeMap<_, _> =
        pages.iter().map(|(path, text)| (path.as_str(), Page::parse(text))).collect();
    let mut wrong = Vec::new();
    for (path, page) in &parsed {
        for (line, link) in &page.links {
            let why = if link.starts_with('[') {
                Some("the label is not defined")
            } else {
                problem(path, link, &parsed, &exists)
            };
            wrong.extend(why.map(|why| format!("{path}:{line}: {link}: {why}")));
        }
    }
    wrong
}

fn problem(
    page: &str,
    link: &str,
    pages: &BTreeMap<&str, Page>,
    exists: impl Fn(&str) -> bool,
) -> Option<&'static str> {
    if is_elsewhere(link) {
        return None;
    }
    let (path, anchor) = link.split_once('#').unwrap_or((link, ""));
    let Some(path) = resolve(page, path) else { return Some("it leaves the project") };
    match pages.get(path.as_str()) {
        None if !exists(&path) => Some("there is no such file"),
        Some(target) if !anchor.is_empty() => {
            let anchor = percent_decode_str(anchor).decode_utf8_lossy();
            (!target.anchors.contains(&*anchor)).then_some("there is no such anchor")
        }
        _ => None,
    }
}

/// Returns whether a link has a scheme, or a host.
fn is_elsewhere(link: &str) -> bool {
    let start = link.split(['/', '#', '?']).next().unwrap_or_default();
    start.contains(':') || link.starts_with("//")
}

/// Returns the path that a relative link of a page means; `None` if it leads above the root.
#[must_use]
pub fn resolve(page: &str, link: &str) -> Option<String> {
    if link.is_empty() {
        return Some(page.to_owned());
    }
    let link = percent_decode_str(link).decode_utf8_lossy();
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        match part {
            "" | "." => {}
            ".." => _ = parts.pop()?,
            name => parts.push(name),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_to_lead_nowhere_is_found() {
        let page = "# Top\n[1](#top) [2](b.md#b) [3](../x/b.md) [4](https://x.example/#y) [5](c.rs)\n\
                    [6](#lost) [7](b.md#lost) [8](lost.md) [9](../../y.md) [10][lost]\n";
        let pages = [("x/a.md", page), ("x/b.md", "# B\n")]
            .map(|(path, text)| (path.to_owned(), text.to_owned()));
        assert_eq!(
            broken(&pages.into(), |path| path == "x/c.rs"),
            [
                "x/a.md:3: #lost: there is no such anchor",
                "x/a.md:3: ../../y.md: it leaves the project",
                "x/a.md:3: [lost]: the label is not defined",
                "x/a.md:3: b.md#lost: there is no such anchor",
                "x/a.md:3: lost.md: there is no such file",
            ]
        );
    }
}
