//! Names of operations: methods and the types that belong to them.

use std::collections::{BTreeMap, BTreeSet};

use super::case::{lettered, pascal, snake, written};
use super::scope::{Compare, Proposal, settle};
use super::{Chosen, OperationNames, hash, report_moved, reserved, signed, style};
use crate::diagnostic::Diagnostics;
use crate::limits;
use crate::lower::gather::OperationSite;
use crate::lower::words::{Splitter, Word};
use crate::model::{Ident, TypeName};
use crate::source::Pointer;

/// Names the operations. Method names differ over the whole document, so that moving an operation
/// to another tag renames nothing.
pub(super) fn name(
    sites: &[OperationSite<'_>],
    splitter: &Splitter,
    chosen: &mut Chosen<'_>,
    diagnostics: &mut Diagnostics,
) -> BTreeMap<Pointer, OperationNames> {
    let plans: Vec<_> = sites.iter().map(|site| plan(site, splitter, chosen)).collect();
    let proposals: Vec<_> = plans.iter().map(|plan| plan.proposal.clone()).collect();
    let taken = reserved::METHODS.iter().map(|name| (*name).to_owned()).collect();
    let settled = settle(&proposals, &taken, Compare::Exactly);
    let mut stems = Vec::new();
    for ((site, plan), name) in sites.iter().zip(&plans).zip(&settled) {
        let lost_id = site.id.is_none() && site.operation.operation_id.is_some();
        if name.moved || lost_id && !chosen.has(&[&plan.key]) {
            report_moved(&plan.key, &site.at, &name.name, diagnostics);
        }
        // The type follows the method: `get_user_snake` has `GetUserSnake`.
        let words =
            if name.moved { splitter.split(&name.name) } else { plan.words.clone() };
        let plain = lettered(&pascal(&words), "Call");
        let seed = site.at.as_str().to_owned();
        stems.push(Proposal {
            plain,
            exact: false,
            fallbacks: Vec::new(),
            seed,
            separator: "",
        });
    }
    let types = settle(&stems, &BTreeSet::new(), Compare::WithoutCase);
    let names = settled.into_iter().zip(types).map(|(method, ty)| OperationNames {
        ident: Ident::new(written(&method.name)),
        type_name: TypeName::new(ty.name),
    });
    sites.iter().map(|site| site.at.clone()).zip(names).collect()
}

struct Plan {
    /// The key of the settings' `names` table.
    key: String,
    words: Vec<Word>,
    proposal: Proposal,
}

fn plan(site: &OperationSite<'_>, splitter: &Splitter, chosen: &mut Chosen<'_>) -> Plan {
    let id = site.id.filter(|id| !splitter.split(id).is_empty());
    let key = id.map_or_else(|| site.at.as_str().to_owned(), str::to_owned);
    let picked =
        chosen.get(site.at.as_str()).or_else(|| id.and_then(|id| chosen.get(id)));
    let from_path = path_words(site, splitter);
    let words = match picked.or(id) {
        Some(spelling) => splitter.split(spelling),
        None => from_path.clone(),
    };
    let words = if words.is_empty() { from_path.clone() } else { words };
    let plain = lettered(&snake(&words), "call_");
    let lower_camel = id.is_some_and(|id| {
        id.starts_with(|c: char| c.is_ascii_lowercase()) && style(id) == Some("Camel")
    });
    let exact = picked.is_some() || lower_camel;
    let styled =
        id.and_then(style).map(|style| format!("{plain}_{}", style.to_lowercase()));
    let told = id.and_then(|id| signed(id, splitter)).map(|words| snake(&words));
    let told = told.map(|name| lettered(&name, "call_"));
    let fallbacks = told.into_iter().chain(styled).chain([snake(&from_path)]).collect();
    let seed = site.at.as_str().to_owned();
    Plan {
        key,
        words,
        proposal: Proposal {
            plain,
            exact,
            fallbacks,
            seed,
            separator: "_",
        },
    }
}

/// Returns a name made from method and path: `GET /pets/{id}/toys` is `get pets by id toys`.
fn path_words(site: &OperationSite<'_>, splitter: &Splitter) -> Vec<Word> {
    let mut words = splitter.split(&site.method.name().to_ascii_lowercase());
    for segment in site.path.split('/') {
        if words.len() > limits::SPELLING {
            words.extend(splitter.split(&hash(site.path)));
            break;
        }
        if segment.contains('{') {
            words.extend(splitter.split("by"));
        }
        if segment.chars().any(char::is_alphanumeric) {
            words.extend(splitter.split(segment));
        }
    }
    if words.len() == 1 {
        words.extend(splitter.split("root"));
    }
    if words.is_empty() { splitter.split(&hash(site.path)) } else { words }
}
