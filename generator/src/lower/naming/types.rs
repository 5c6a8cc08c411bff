//! Names of types: components first, then what stands inline.

use std::collections::{BTreeMap, BTreeSet};

use super::case::{is_identifier, joined, lettered, pascal, snake};
use super::scope::{Compare, Proposal, Settled, prefer_unsigned, settle};
use super::way::{self, Way};
use super::{
    Chosen, OperationNames, TypeNames, hash, report_moved, reserved, signed, style,
};
use crate::diagnostic::{Diagnostic, Diagnostics, File};
use crate::limits;
use crate::lower::codes;
use crate::lower::gather::{Stem, TypeSite};
use crate::lower::words::{Splitter, Word};
use crate::model::{Ident, TypeName};
use crate::source::Pointer;

/// What the names are made from.
pub(super) struct Input<'a> {
    pub(super) types: &'a [TypeSite<'a>],
    pub(super) operations: &'a BTreeMap<Pointer, OperationNames>,
    pub(super) splitter: &'a Splitter,
    pub(super) client: &'a TypeName,
}

/// Names in the making.
struct Names<'a> {
    input: &'a Input<'a>,
    /// What each type is called so far.
    names: BTreeMap<Pointer, String>,
    taken: BTreeSet<String>,
}

/// Names the types. Components do not see inline types, and an inline type sees those that it
/// stands in.
pub(super) fn name(
    input: &Input<'_>,
    chosen: &mut Chosen<'_>,
    diagnostics: &mut Diagnostics,
) -> BTreeMap<Pointer, TypeNames> {
    let mut names = Names {
        input,
        names: BTreeMap::new(),
        taken: BTreeSet::new(),
    };
    let mut open = Vec::new();
    for site in input.types {
        match chosen.get(site.at.as_str()).map(|name| (name, is_type_name(name))) {
            Some((name, true)) if names.taken.insert(name.to_owned()) => {
                names.names.insert(site.at.clone(), name.to_owned());
            }
            Some((name, _)) => {
                report_unusable(site, name, diagnostics);
                open.push(site);
            }
            None => open.push(site),
        }
    }
    let (components, inline): (Vec<_>, Vec<_>) =
        open.into_iter().partition(|site| matches!(site.owner, Stem::Component(_)));
    names.settle(&components, diagnostics);
    names.settle_inline(inline, diagnostics);
    modules(&names.names, input.splitter)
}

impl Names<'_> {
    /// Names inline types from the outside in: each needs the name of the type it stands in.
    fn settle_inline(
        &mut self,
        mut open: Vec<&TypeSite<'_>>,
        diagnostics: &mut Diagnostics,
    ) {
        while !open.is_empty() {
            let known = |site: &&TypeSite<'_>| match &site.owner {
                Stem::Type(owner) => self.names.contains_key(owner),
                _ => true,
            };
            let (ready, rest): (Vec<_>, Vec<_>) = open.into_iter().partition(known);
            if ready.is_empty() {
                return self.settle(&rest, diagnostics);
            }
            self.settle(&ready, diagnostics);
            open = rest;
        }
    }

    fn settle(&mut self, sites: &[&TypeSite<'_>], diagnostics: &mut Diagnostics) {
        let mut proposals: Vec<_> =
            sites.iter().map(|site| self.proposal(site)).collect();
        let is_signed = |index: usize| match &sites[index].owner {
            Stem::Component(_) => {
                signed(&sites[index].spelling, self.input.splitter).is_some()
            }
            _ => false,
        };
        prefer_unsigned(&mut proposals, is_signed);
        let hidden = prefer_nearest(sites, &mut proposals);
        let settled = settle(&proposals, &self.taken, Compare::Exactly);
        for (site, Settled { name, moved }) in sites.iter().zip(settled) {
            if moved && !hidden.contains(&site.at) {
                report_moved(site.at.as_str(), &site.at, &name, diagnostics);
            }
            self.taken.insert(name.clone());
            self.names.insert(site.at.clone(), name);
        }
    }

    fn proposal(&self, site: &TypeSite<'_>) -> Proposal {
        let words = self.input.splitter.split(&site.spelling);
        let (plain, exact) = match &site.owner {
            Stem::Component(_) => {
                let plain = pascal(&words);
                let exact = plain == site.spelling;
                (plain, exact)
            }
            Stem::Named if words.is_empty() => (self.whole(site), false),
            Stem::Named => (pascal(&words), false),
            Stem::Type(owner) => {
                let long = format!("{}{}", self.name_at(owner), pascal(&words));
                let fits = long.len() <= limits::JOINED_NAME;
                (if fits { long } else { self.shortened(site) }, false)
            }
            Stem::Operation(owner) => {
                let names = self.input.operations.get(owner);
                (self.within(names.map(|names| names.type_name.as_str()), &words), false)
            }
        };
        let plain = self.valid(&plain, &site.at);
        let fallbacks = match &site.owner {
            Stem::Component(name) => {
                let own = site.spelling.as_str();
                let told = signed(own, self.input.splitter).map(|words| pascal(&words));
                let told = told.map(|name| self.valid(&name, &site.at));
                let is_cut = site.spelling != *name;
                let uncut = is_cut.then(|| pascal(&self.input.splitter.split(name)));
                let uncut = uncut.map(|name| self.valid(&name, &site.at));
                let styled = style(own).map(|style| format!("{plain}{style}"));
                told.into_iter().chain(uncut).chain(styled).collect()
            }
            _ => {
                let mut names = vec![format!("{plain}{}", site.suffix)];
                names.extend(self.by_place(site, &words, &plain));
                names
            }
        };
        Proposal {
            plain,
            exact,
            fallbacks,
            seed: site.at.as_str().to_owned(),
            separator: "",
        }
    }

    /// Returns names that say where an inline schema stands, the shortest first.
    fn by_place(&self, site: &TypeSite<'_>, words: &[Word], plain: &str) -> Vec<String> {
        let whole = self.whole(site);
        let names = match &site.owner {
            Stem::Type(owner) => {
                let inner = self.names.get(owner).map(|it| format!("{plain}In{it}"));
                [Some(whole), inner]
            }
            Stem::Operation(_) => [Some(whole), None],
            _ => [
                Some(self.within(Some(self.root(&Way::to(&site.at))), words)),
                Some(whole),
            ],
        };
        names.into_iter().flatten().map(|name| self.valid(&name, &site.at)).collect()
    }

    /// Returns a name made of where a way begins and as much of its end as there is room for. What is far from
    /// both is left out, as a hash in its place would say no more.
    fn shortened(&self, site: &TypeSite<'_>) -> String {
        let way = Way::to(&site.at);
        let (root, words) = (self.root(&way), way.words(self.input.splitter));
        let all = (1..words.len()).map(|skipped| &words[skipped..]);
        let mut names = all.map(|words| format!("{root}{}", pascal(words)));
        let name = names.find(|name| name.len() <= limits::JOINED_NAME);
        name.unwrap_or_else(|| self.whole(site))
    }

    fn name_at(&self, at: &Pointer) -> &str {
        self.names.get(at).map_or("", String::as_str)
    }

    /// Returns a name made of the whole way to a schema.
    fn whole(&self, site: &TypeSite<'_>) -> String {
        let way = Way::to(&site.at);
        self.within(Some(self.root(&way)), &way.words(self.input.splitter))
    }

    /// Returns the name of what a way begins in.
    fn root(&self, way: &Way) -> String {
        let operation = self.input.operations.get(&way.root);
        let operation = operation.map(|names| names.type_name.as_str().to_owned());
        let root = operation.or_else(|| self.names.get(&way.root).cloned());
        root.unwrap_or_else(|| way.root_name(self.input.splitter))
    }

    /// Returns the name of what stands in `owner`, which itself may be long.
    fn within(&self, owner: Option<impl AsRef<str>>, words: &[Word]) -> String {
        let owner = owner.as_ref().map_or("", AsRef::as_ref);
        joined(format!("{owner}{}", pascal(words)), "")
    }

    /// Returns a name that can stand as a type and shadows nothing that generated code relies on.
    fn valid(&self, plain: &str, at: &Pointer) -> String {
        if plain.is_empty() {
            return format!("Model{}", hash(at.as_str()));
        }
        let name = lettered(plain, "Model");
        let client = self.input.client.as_str();
        let spoken_for = reserved::TYPES.contains(&name.as_str())
            || name
                .strip_prefix(client)
                .is_some_and(|rest| rest.is_empty() || rest == "Builder");
        if spoken_for { format!("{name}Model") } else { name }
    }
}

/// Gives the nearest of several parts of an `allOf` that describe one property the first right to its name:
/// it is the one that counts. Returns the others.
fn prefer_nearest(
    sites: &[&TypeSite<'_>],
    proposals: &mut [Proposal],
) -> BTreeSet<Pointer> {
    let mut named: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, (site, proposal)) in sites.iter().zip(&*proposals).enumerate() {
        if matches!(site.owner, Stem::Type(_)) {
            named.entry(proposal.plain.clone()).or_default().push(index);
        }
    }
    let mut hidden = BTreeSet::new();
    for group in named.into_values().filter(|group| group.len() > 1) {
        let is_nearest = |one: &&usize| {
            let mut others = group.iter().filter(|other| other != one);
            others.all(|other| way::is_nearer(&sites[**one].at, &sites[*other].at))
        };
        if let Some(nearest) = group.iter().find(is_nearest) {
            proposals[*nearest].exact = true;
            let others = group.iter().filter(|other| *other != nearest);
            hidden.extend(others.map(|other| sites[*other].at.clone()));
        }
    }
    hidden
}

fn is_type_name(name: &str) -> bool {
    is_identifier(name)
        && name.starts_with(|c: char| c.is_ascii_uppercase())
        && !name.contains('_')
        && !reserved::TYPES.contains(&name)
}

fn report_unusable(site: &TypeSite<'_>, name: &str, diagnostics: &mut Diagnostics) {
    let at = Pointer::root().child("names").child(&site.at);
    let message = format!("`{name}` cannot be the name of a type here");
    diagnostics.push(
        Diagnostic::error(codes::UNUSABLE_NAME, &at, message).file(File::Settings).help(
            "use a name in PascalCase that neither another type nor Rust's prelude has",
        ),
    );
}

/// Gives each type a file stem, distinct without regard to case.
fn modules(
    names: &BTreeMap<Pointer, String>,
    splitter: &Splitter,
) -> BTreeMap<Pointer, TypeNames> {
    let taken = reserved::FILES.iter().map(|stem| (*stem).to_owned()).collect();
    let proposals: Vec<_> = names
        .values()
        .map(|name| {
            let plain = snake(&splitter.split(name));
            let plain = if is_identifier(&plain) && !reserved::is_device(&plain) {
                plain
            } else {
                format!("{plain}_model")
            };
            let fallbacks = vec![format!("{plain}_model")];
            Proposal {
                plain,
                exact: false,
                fallbacks,
                seed: name.clone(),
                separator: "_",
            }
        })
        .collect();
    let stems = settle(&proposals, &taken, Compare::WithoutCase);
    let named = names.iter().zip(stems).map(|((at, name), stem)| {
        (
            at.clone(),
            TypeNames {
                name: TypeName::new(name),
                module: Ident::new(stem.name),
            },
        )
    });
    named.collect()
}
