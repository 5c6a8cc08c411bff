//! Names that only have to differ within one item: fields, parameters, server variables,
//! credentials.

use std::collections::BTreeSet;

use super::case::{joined, lettered, pascal, snake, written};
use super::scope::{Compare, Proposal, prefer_unsigned, settle};
use super::{hash, reserved, signed, style};
use crate::lower::words::{Splitter, Word};
use crate::model::{Ident, Location, TypeName};

/// Returns the field of each property, in their order.
pub(crate) fn fields(wire_names: &[&str], splitter: &Splitter) -> Vec<Ident> {
    let proposals = wire_names.iter().map(|wire| {
        let plain = base(wire, splitter, reserved::FIELDS, "_field");
        let told = signed(wire, splitter)
            .map(|words| guarded(&words, reserved::FIELDS, "_field"));
        let styled =
            style(wire).map(|style| format!("{plain}_{}", style.to_lowercase()));
        let exact = plain == **wire;
        let fallbacks = told.into_iter().chain(styled).collect();
        Proposal {
            plain,
            exact,
            fallbacks,
            seed: (*wire).to_owned(),
            separator: "_",
        }
    });
    let mut proposals: Vec<_> = proposals.collect();
    let is_signed = |index: usize| signed(wire_names[index], splitter).is_some();
    prefer_unsigned(&mut proposals, is_signed);
    settled(&proposals, &BTreeSet::new())
}

/// Returns the setter of each field, in their order.
pub(crate) fn setters(fields: &[Ident]) -> Vec<Ident> {
    let proposals = fields.iter().map(|field| {
        let name = field.bare();
        let reserved = reserved::SETTERS.contains(&name);
        let plain = if reserved { format!("set_{name}") } else { name.to_owned() };
        Proposal {
            plain,
            exact: !reserved,
            fallbacks: vec![format!("set_{name}_field")],
            seed: name.to_owned(),
            separator: "_",
        }
    });
    settled(&proposals.collect::<Vec<_>>(), &BTreeSet::new())
}

/// Returns the argument or setter of each parameter, in their order. Where the same name stands in
/// several places, the one in the path keeps it. None is called `body` beside a body.
pub(crate) fn params(
    wire_names: &[(&str, Location)],
    has_body: bool,
    splitter: &Splitter,
) -> Vec<Ident> {
    let is_reserved = |stem: &str| {
        [reserved::PARAMS, reserved::SETTERS].iter().any(|list| list.contains(&stem))
    };
    let proposals = wire_names.iter().map(|(wire, location)| {
        let place = match location {
            Location::Path => "path",
            Location::Query => "query",
            Location::Header => "header",
            Location::Cookie => "cookie",
            Location::Form => "form",
            Location::Part => "part",
        };
        let free = |words: &[Word]| {
            let stem = lettered(&snake(words), "value_");
            let reserved = is_reserved(&stem) || has_body && stem == "body";
            if reserved { format!("{stem}_{place}") } else { stem }
        };
        let plain = free(&splitter.split(wire));
        let style = style(wire).unwrap_or("other").to_lowercase();
        let told = signed(wire, splitter).map(|words| free(&words));
        let placed = [format!("{plain}_{place}"), format!("{plain}_{place}_{style}")];
        let fallbacks = told.into_iter().chain(placed).collect();
        let exact = *location == Location::Path;
        Proposal {
            plain,
            exact,
            fallbacks,
            seed: format!("{place}:{wire}"),
            separator: "_",
        }
    });
    let mut proposals: Vec<_> = proposals.collect();
    let is_signed = |index: usize| signed(wire_names[index].0, splitter).is_some();
    prefer_unsigned(&mut proposals, is_signed);
    settled(&proposals, &BTreeSet::new())
}

/// Returns the setters of the client builder for server variables and for credentials, each in
/// their order. A credential gives way to a variable.
pub(crate) fn builder(
    variables: &[&str],
    schemes: &[&str],
    splitter: &Splitter,
) -> (Vec<Ident>, Vec<Ident>) {
    let proposals = |names: &[&str], suffix: &str| -> Vec<Proposal> {
        let proposal = |wire: &&str| {
            let plain = base(wire, splitter, reserved::BUILDER, suffix);
            let fallbacks = vec![format!("{plain}{suffix}")];
            let exact = plain == **wire;
            Proposal {
                plain,
                exact,
                fallbacks,
                seed: (*wire).to_owned(),
                separator: "_",
            }
        };
        names.iter().map(proposal).collect()
    };
    let variables = settled(&proposals(variables, "_variable"), &BTreeSet::new());
    let taken = variables.iter().map(|ident| ident.bare().to_owned()).collect();
    let schemes = settled(&proposals(schemes, "_credential"), &taken);
    (variables, schemes)
}

/// Returns the Pascal-case form of each setter, in their order.
pub(crate) fn pascal_of(idents: &[Ident], splitter: &Splitter) -> Vec<TypeName> {
    let proposals = idents.iter().map(|ident| {
        let plain = lettered(&pascal(&splitter.split(ident.bare())), "Scheme");
        let (fallbacks, seed) = (Vec::new(), ident.bare().to_owned());
        Proposal {
            plain,
            exact: false,
            fallbacks,
            seed,
            separator: "",
        }
    });
    let names =
        settle(&proposals.collect::<Vec<_>>(), &BTreeSet::new(), Compare::Exactly);
    names.into_iter().map(|settled| TypeName::new(settled.name)).collect()
}

/// Returns the method that reads each response header, in their order.
pub(crate) fn headers(wire_names: &[&str], splitter: &Splitter) -> Vec<Ident> {
    fields(wire_names, splitter)
}

/// Returns the first of `wishes` that is not taken; failing that, a name made of the last of them and of `seed`, which
/// nothing else has.
pub(crate) fn free(wishes: &[&str], seed: &str, taken: &BTreeSet<String>) -> Ident {
    let last = wishes.last().copied().unwrap_or("other");
    let named = wishes.iter().map(|wish| joined((*wish).to_owned(), "_"));
    let told = joined(format!("{last}_{}", hash(seed)), "_");
    let numbered = (2..).map(|number| format!("{told}_{number}"));
    let mut all = named.chain([joined(format!("{last}_"), "_"), told.clone()]);
    let is_free = |name: &String| !taken.contains(name);
    let name = all.find(is_free).or_else(|| numbered.into_iter().find(is_free));
    Ident::new(name.unwrap_or(told))
}

/// Returns names as [`free`] compares them.
pub(crate) fn taken<'i>(
    idents: impl IntoIterator<Item = &'i Ident>,
) -> BTreeSet<String> {
    idents.into_iter().map(|ident| ident.bare().to_owned()).collect()
}

fn base(wire: &str, splitter: &Splitter, reserved: &[&str], suffix: &str) -> String {
    guarded(&splitter.split(wire), reserved, suffix)
}

fn guarded(words: &[Word], reserved: &[&str], suffix: &str) -> String {
    let name = lettered(&snake(words), "value_");
    if reserved.contains(&name.as_str()) { format!("{name}{suffix}") } else { name }
}

fn settled(proposals: &[Proposal], taken: &BTreeSet<String>) -> Vec<Ident> {
    let names = settle(proposals, taken, Compare::Exactly);
    names.into_iter().map(|settled| Ident::new(written(&settled.name))).collect()
}
