//! Methods without what their group says already: `repos/list-for-org` of the tag `repos` is
//! `repos().list_for_org()`.
//!
//! Only methods lose such a prefix. Types of an operation are used without their group, so they keep
//! the whole name, which no operation of another group has.

use std::collections::{BTreeMap, BTreeSet};

use super::case::{is_identifier, snake};
use super::{Chosen, OperationNames, reserved};
use crate::lower::gather::OperationSite;
use crate::lower::words::plural::singular;
use crate::lower::words::{Splitter, Word};
use crate::model::Ident;
use crate::source::Pointer;

/// What a method does not begin with: it goes on with what stood before it. `multi_search_with_post`
/// of the tag `multi-search` is no `with_post`.
const LINKS: &[&str] = &[
    "and", "as", "at", "by", "for", "from", "in", "into", "of", "on", "or", "per", "to",
    "via", "with", "without",
];

/// What is done, where an operationId says it behind the thing: `disk_view_by_id`.
const VERBS: &[&str] = &[
    "add", "attach", "cancel", "check", "count", "create", "delete", "demote",
    "destroy", "detach", "disable", "edit", "enable", "exists", "fetch", "find", "get",
    "insert", "list", "migrate", "modify", "partial", "patch", "post", "promote", "put",
    "query", "read", "reboot", "remove", "replace", "reset", "resize", "restart",
    "retrieve", "revoke", "search", "set", "show", "start", "stop", "update", "upsert",
    "view", "write",
];

/// Cuts the name of the group off the methods that begin with it. One whose rest cannot stand alone,
/// or is the name of another method of the group, keeps all of its name.
pub(super) fn drop(
    sites: &[OperationSite<'_>],
    splitter: &Splitter,
    chosen: &Chosen<'_>,
    names: &mut BTreeMap<Pointer, OperationNames>,
) {
    let mut groups: BTreeMap<&str, Vec<&OperationSite<'_>>> = BTreeMap::new();
    for site in sites {
        groups.entry(&site.tag).or_default().push(site);
    }
    for (tag, sites) in groups {
        let group = splitter.split(chosen.spelling(tag));
        let mut claims: BTreeMap<String, Vec<&Pointer>> = BTreeMap::new();
        let mut taken: BTreeSet<&str> = BTreeSet::new();
        for site in sites {
            if let Some(name) = names.get(&site.at) {
                taken.insert(name.ident.bare());
            }
            if let Some(rest) = rest(site, &group, splitter, chosen) {
                claims.entry(rest).or_default().push(&site.at);
            }
        }
        claims.retain(|rest, sites| sites.len() == 1 && !taken.contains(rest.as_str()));
        for (rest, at) in claims.into_iter().flat_map(|(rest, sites)| {
            sites.into_iter().map(move |at| (rest.clone(), at))
        }) {
            if let Some(name) = names.get_mut(at) {
                name.ident = Ident::new(rest);
            }
        }
    }
}

/// Returns what the operationId says beside the name of its group, if it begins with that and the
/// rest is a name.
fn rest(
    site: &OperationSite<'_>,
    group: &[Word],
    splitter: &Splitter,
    chosen: &Chosen<'_>,
) -> Option<String> {
    let id = site.id?;
    if chosen.has(&[id, site.at.as_str()]) {
        return None;
    }
    let words = splitter.split(id);
    let (head, rest) = words.split_at_checked(group.len())?;
    let is_verb = |word: &Word| VERBS.contains(&word.snake.as_str());
    let repeats = !group.is_empty()
        && (head == group || is_same_thing(head, group) && rest.iter().any(is_verb));
    let first = rest.first().filter(|_| repeats)?;
    let name = snake(rest);
    let stands_alone = is_identifier(&name)
        && !LINKS.contains(&first.snake.as_str())
        && !reserved::METHODS.contains(&name.as_str());
    stands_alone.then_some(name)
}

/// Returns whether one of two names is the plural of the other.
fn is_same_thing(one: &[Word], other: &[Word]) -> bool {
    let (Some((last, before)), Some((other, others))) =
        (one.split_last(), other.split_last())
    else {
        return false;
    };
    let is_one_of = |one: &Word, many: &Word| {
        singular(&many.snake).is_some_and(|singular| singular == one.snake)
    };
    before == others && (is_one_of(last, other) || is_one_of(other, last))
}
