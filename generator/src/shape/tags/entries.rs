//! Which alternative each value of a discriminator selects.

use std::collections::{BTreeMap, BTreeSet};

use super::{Member, Planner};
use crate::diagnostic::{Diagnostic, codes};
use crate::document::{Discriminator, Schema};
use crate::shape::class::{Alternative, Class};
use crate::shape::compose;
use crate::source::Pointer;

/// A deeper nest of unions is not taken apart.
const MAX_NESTING: usize = 8;

/// What values select, by value.
type Entries<'a> = BTreeMap<String, Member<'a>>;

impl<'a> Planner<'a, '_> {
    /// Returns the alternative that each value of the discriminator selects, and those that none selects, because they
    /// are no objects; `None` where that cannot be said.
    pub(super) fn entries(
        &mut self,
        schema: &Schema<'a>,
        discriminator: Discriminator<'a>,
        members: &[Member<'a>],
        at: &Pointer,
    ) -> Option<(Entries<'a>, Vec<Member<'a>>)> {
        let own = (at.parent().as_ref() == Some(&schema.at)).then_some(schema);
        let mut entries = self.mapping(own, discriminator, members, at)?;
        let mapped: BTreeSet<_> =
            entries.values().map(|member| self.place(&member.alternative)).collect();
        let mut found = Found {
            at,
            property: discriminator.property,
            mapped,
        };
        let mut rest = Vec::new();
        for member in members {
            self.select(&mut found, member, 0, &mut entries, &mut rest)?;
        }
        Some((entries, rest))
    }

    /// Returns what the mapping says. The mapping of a part of the schema may name more than its alternatives.
    fn mapping(
        &mut self,
        own: Option<&Schema<'a>>,
        discriminator: Discriminator<'a>,
        members: &[Member<'a>],
        at: &Pointer,
    ) -> Option<Entries<'a>> {
        let is_own = own.is_some();
        // Asked once, and not for each value: a mapping may have thousands.
        let mut known = BTreeMap::new();
        for member in members {
            known.entry(self.base_or_place(member)).or_insert(member);
        }
        let stand_alone = members.iter().all(|it| it.around.is_empty());
        let document = self.shapes.document;
        let losing = own.map(|own| compose::heirs(document, own).1).unwrap_or_default();
        let losing: BTreeSet<_> =
            losing.iter().filter_map(|heir| heir.slot.target()).collect();
        let mut entries = BTreeMap::new();
        for (value, target) in discriminator.mapping() {
            let place = at.child("mapping").child(value);
            let mapped = self.mapped(target);
            // An alternative that stands in the schema is named by its place, which nothing refers to otherwise.
            let listed =
                mapped.as_ref().and_then(|(pointer, _)| known.get(pointer).copied());
            let mapped = mapped
                .filter(|(_, slot)| listed.is_some() || self.shapes.get(slot).is_some());
            let Some((_, slot)) = mapped else {
                let message = format!(
                    "`{value}` is mapped to `{target}`, which is not a schema of the \
                        document"
                );
                self.diagnostics.push(Diagnostic::error(
                    codes::MAPPING_TARGET,
                    &place,
                    message,
                ));
                return None;
            };
            let loses = slot.target().is_some_and(|target| losing.contains(&target));
            if loses {
                self.diagnostics.push(loses_keys(value, target, &place));
            }
            if loses && listed.is_none() {
                continue;
            }
            if listed.is_none() && is_own {
                self.diagnostics.push(no_alternative(value, target, &place));
            }
            let member = match (listed, is_own) {
                (Some(member), _) => member.clone(),
                (None, true) if stand_alone => {
                    let alternative = Alternative::plain(slot);
                    Member {
                        alternative,
                        around: Vec::new(),
                    }
                }
                // With the keys of others it has no definition: that it is no alternative has been said.
                (None, _) => continue,
            };
            entries.insert(value.clone(), self.alone(member));
        }
        Some(entries)
    }

    /// Returns the value that selects what is taken where no value does, which is added if it was no alternative; `None`
    /// where there is no such schema.
    pub(super) fn default(
        &mut self,
        target: &'a str,
        members: &[Member<'a>],
        at: &Pointer,
        entries: &mut Entries<'a>,
    ) -> Option<String> {
        let place = at.child("defaultMapping");
        let mapped = self.mapped(target);
        let known = mapped.as_ref().and_then(|(to, _)| {
            let mut entries = entries.iter();
            entries.find(|(_, member)| self.base_or_place(member) == *to)
        });
        if let Some((value, _)) = known {
            return Some(value.clone());
        }
        let found = mapped.filter(|(_, slot)| self.shapes.get(slot).is_some());
        let Some((to, slot)) = found else {
            let message = format!("`{target}` is not a schema of the document");
            self.diagnostics.push(Diagnostic::error(
                codes::MAPPING_TARGET,
                &place,
                message,
            ));
            return None;
        };
        let is_rest = members.iter().any(|member| self.base_or_place(member) == to);
        if is_rest || members.iter().any(|member| !member.around.is_empty()) {
            let message =
                format!("`{target}` is no object that a tag could be missing in");
            self.report_untagged(&place, &message);
            return None;
        }
        let message = format!("`{target}` is not among the alternatives");
        self.diagnostics.push(
            Diagnostic::warning(codes::MAPPING_MEMBER, &place, message)
                .help("it is taken as one; add it to the `oneOf`"),
        );
        let member = Member {
            alternative: Alternative::plain(slot),
            around: Vec::new(),
        };
        let value = to.last().unwrap_or_default();
        entries.entry(value.clone()).or_insert(member);
        Some(value)
    }

    /// Adds what selects an alternative that is not mapped, and of a union what selects its alternatives.
    fn select(
        &mut self,
        found: &mut Found<'_>,
        member: &Member<'a>,
        depth: usize,
        entries: &mut Entries<'a>,
        rest: &mut Vec<Member<'a>>,
    ) -> Option<()> {
        if found.mapped.contains(&self.place(&member.alternative)) {
            return Some(());
        }
        if depth < MAX_NESTING
            && let Some(inside) = self.inside(member)
        {
            let schema = &self.shapes.get(&member.alternative.slot)?.schema;
            let own = compose::discriminator(self.shapes.document, schema);
            if let Some((own, at)) =
                own.filter(|(own, _)| own.property == found.property)
            {
                for (value, member) in self.mapping(None, own, &inside, &at)? {
                    found.mapped.insert(self.place(&member.alternative));
                    entries.entry(value).or_insert(member);
                }
            }
            // One that leads back to itself says nothing new.
            found.mapped.insert(self.place(&member.alternative));
            for inner in inside {
                self.select(found, &inner, depth + 1, entries, rest)?;
            }
            return Some(());
        }
        if self.struct_of(member).is_none() {
            return self.keep(found, member, rest);
        }
        match self.implicit_value(member, found.property) {
            Some(value) => drop(entries.entry(value).or_insert_with(|| member.clone())),
            None => {
                let message = "the discriminator has no value for an inline alternative";
                self.report_untagged(found.at, message);
                return None;
            }
        }
        Some(())
    }

    /// Keeps an alternative for values that have no tag; `None` where it takes objects, which might have one.
    fn keep(
        &mut self,
        found: &Found<'_>,
        member: &Member<'a>,
        rest: &mut Vec<Member<'a>>,
    ) -> Option<()> {
        let layers = self.shapes.layers(&member.alternative.slot);
        let takes_objects = !matches!(
            layers.class(),
            Some(Class::Scalar(_) | Class::StringEnum | Class::IntEnum | Class::List(_))
        );
        if takes_objects {
            let message = format!(
                "no value of `{}` selects one of the alternatives, which is no object with known keys",
                found.property
            );
            self.report_untagged(found.at, &message);
            return None;
        }
        rest.push(member.clone());
        Some(())
    }

    /// Returns the alternatives of an alternative that is a union.
    fn inside(&self, member: &Member<'a>) -> Option<Vec<Member<'a>>> {
        if member.alternative.base().is_some() || !member.around.is_empty() {
            return None;
        }
        let layers = self.shapes.layers(&member.alternative.slot);
        let (all, around) = match layers.class()? {
            Class::Union(all) => (all, Vec::new()),
            Class::Extended(all) => (all, vec![layers.inner()?.clone()]),
            _ => return None,
        };
        let member = |alternative: &Alternative<'a>| Member {
            alternative: alternative.clone(),
            around: alternative.around(&around),
        };
        // By a tag a value is one of them alone.
        let all = all.iter().filter(|it| around.is_empty() || !it.is_all());
        Some(all.map(member).collect())
    }

    /// Returns what a base is alone, where the alternative is a base that is one of its own.
    fn alone(&self, member: Member<'a>) -> Member<'a> {
        let alternatives = self.inside(&member).unwrap_or_default();
        let place = self.place(&member.alternative);
        let base = |it: &Member<'a>| it.alternative.base().as_ref() == Some(&place);
        alternatives.into_iter().find(base).unwrap_or(member)
    }
}

fn no_alternative(value: &str, target: &str, place: &Pointer) -> Diagnostic {
    let message = format!(
        "`{value}` is mapped to `{target}`, which is not among the alternatives"
    );
    Diagnostic::warning(codes::MAPPING_MEMBER, place, message)
        .help("it is taken as one; add it to the `oneOf`, or take the mapping out")
}

fn loses_keys(value: &str, target: &str, place: &Pointer) -> Diagnostic {
    let message = format!(
        "`{value}` is mapped to `{target}`, which is not one object that has the keys of this schema, \
         too: such values are kept as JSON"
    );
    Diagnostic::warning(codes::MAPPING_MEMBER, place, message)
        .help("make it, or each of its alternatives, of this schema by `allOf`")
}

/// What is known while alternatives are looked at.
struct Found<'d> {
    at: &'d Pointer,
    property: &'d str,
    /// The places that have a value.
    mapped: BTreeSet<Pointer>,
}
