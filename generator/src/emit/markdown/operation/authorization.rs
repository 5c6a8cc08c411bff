//! Who may call: alternatives as alternatives, linked to the README.

use crate::emit::markdown::page::Page;
use crate::emit::markdown::site::Site;
use crate::emit::text::{code, literal};
use crate::model::{Operation, SchemeUse};

pub(super) fn print(site: &Site<'_>, operation: &Operation, page: &mut Page) {
    let alternatives = &operation.security.alternatives;
    let lines: Vec<String> =
        alternatives.iter().map(|alternative| set(site, alternative)).collect();
    match lines.as_slice() {
        [] => page.block("No authorization required"),
        [only] => page.block(only),
        _ => {
            page.block("One of these; the client takes the first that it has the credentials for:");
            page.list(&lines);
        }
    }
}

fn set(site: &Site<'_>, schemes: &[SchemeUse]) -> String {
    if schemes.is_empty() {
        return "No authorization".to_owned();
    }
    let all: Vec<String> = schemes.iter().map(|scheme| one(site, scheme)).collect();
    all.join(" and ")
}

fn one(site: &Site<'_>, scheme: &SchemeUse) -> String {
    let name = literal(&scheme.scheme);
    let linked = match site.scheme(&scheme.scheme) {
        Some(link) => format!("[{name}]({link})"),
        None => name,
    };
    let scopes: Vec<String> = scheme
        .scopes
        .iter()
        .map(|scope| code(scope))
        .filter(|scope| !scope.is_empty())
        .collect();
    match scopes.as_slice() {
        [] => linked,
        [only] => format!("{linked} with scope {only}"),
        _ => format!("{linked} with scopes {}", scopes.join(", ")),
    }
}
