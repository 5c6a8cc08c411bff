//! The shapes that were printed before: most of what is made for a document has one of few.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::{Arc, PoisonError, RwLock};

use super::place::Place;
use super::script::Script;
use super::shape::{Shape, Word};
use super::stencil::{Model, Stencil, replaced};
use crate::emit::rust::surface::Seen;

/// What is known of each shape.
///
/// What is printed is the same with and without it, and so is what each thread finds here.
#[derive(Default)]
pub(in crate::emit::rust) struct Stencils {
    known: Known<Stencil>,
    /// What is declared by code that differs in the lengths of its words alone.
    declared: Known<[Seen]>,
}

/// What was made for a key; `None` where nothing can be.
type Known<T> = RwLock<HashMap<Vec<u8>, Option<Arc<T>>>>;

/// A part of an item, ready to be printed.
pub(super) struct Part<'s> {
    script: &'s Script,
    stencil: Arc<Stencil>,
    words: Vec<Word>,
}

impl Stencils {
    /// Returns a part; `None` where it has to be printed with all that is around it.
    pub(super) fn part<'s>(
        &self,
        place: Place,
        script: &'s Script,
        range: Range<usize>,
    ) -> Option<Part<'s>> {
        let end = range.end;
        self.around(place, script, range, end..end)
    }

    /// Returns a part around something, with what stands `behind` that, which has no words.
    pub(super) fn around<'s>(
        &self,
        place: Place,
        script: &'s Script,
        range: Range<usize>,
        behind: Range<usize>,
    ) -> Option<Part<'s>> {
        let mut shape = Shape::new(place as u8);
        shape.add(script, range.clone())?;
        let behind = if behind.is_empty() {
            String::new()
        } else {
            shape.key.push(b'|');
            shape.add(script, behind.clone())?;
            script.source(behind)
        };
        let known = self.known.read().unwrap_or_else(PoisonError::into_inner);
        let found = known.get(&shape.key).cloned();
        drop(known);
        let stencil = match found {
            Some(found) => found,
            None => {
                let made =
                    self.make(place, script, range, &behind, &shape).map(Arc::new);
                let mut known =
                    self.known.write().unwrap_or_else(PoisonError::into_inner);
                known.insert(std::mem::take(&mut shape.key), made.clone());
                made
            }
        };
        Some(Part {
            script,
            stencil: stencil?,
            words: shape.words,
        })
    }

    fn make(
        &self,
        place: Place,
        script: &Script,
        range: Range<usize>,
        behind: &str,
        shape: &Shape,
    ) -> Option<Stencil> {
        let model = Model::of(script, range.clone(), shape);
        let (printed, tail) = place.print(&model.source, behind)?;
        // What is public says so, or it is an `impl`, or a macro's.
        let declares = !matches!(place, Place::Member | Place::Function)
            || range.clone().any(|index| script.is_word(index, "pub"));
        let seen =
            if declares { self.declared(place, script, range)? } else { Arc::default() };
        Stencil::read(&printed, &tail, &model.words, seen)
    }

    /// Returns what a part declares; `None` where that has more of its words than names.
    fn declared(
        &self,
        place: Place,
        script: &Script,
        range: Range<usize>,
    ) -> Option<Arc<[Seen]>> {
        let mut shape = Shape::without_lengths(place as u8);
        shape.add(script, range.clone())?;
        let known = self.declared.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = known.get(&shape.key) {
            return found.clone();
        }
        drop(known);
        let of_trait = range.clone().any(|index| script.is_word(index, "for"));
        let model = Model::told_apart(script, range, &shape);
        let seen = place.declared(&model.source, of_trait);
        let seen = seen.filter(|seen| !seen.iter().any(Seen::has_literal));
        let seen: Option<Arc<[Seen]>> = seen.map(Arc::from);
        let mut known = self.declared.write().unwrap_or_else(PoisonError::into_inner);
        known.insert(shape.key, seen.clone());
        seen
    }
}

impl Part<'_> {
    /// Prints the part, and what goes inside of it.
    pub(super) fn print(&self, out: &mut String, inner: impl FnOnce(&mut String)) {
        self.stencil.fill(self.script, &self.words, out, inner);
    }

    /// Returns what it declares.
    pub(super) fn seen(&self) -> impl Iterator<Item = Seen> + '_ {
        let text = |text: &str| replaced(text, self.script, &self.words);
        self.stencil.seen.iter().map(move |seen| seen.mapped(text))
    }
}

#[cfg(test)]
mod tests {
    use proc_macro2::TokenStream;
    use quote::{format_ident, quote};

    use super::*;
    use crate::emit::rust::format::RustFile;

    fn setter(name: &str, ty: &str, doc: &str) -> TokenStream {
        let (name, ty) = (format_ident!("{name}"), format_ident!("{ty}"));
        quote! {
            impl A {
                #[doc = #doc]
                pub fn #name(mut self, value: impl Into<models::#ty>) -> Self {
                    self.#name = value.into();
                    self
                }
            }
        }
    }

    fn printed(stencils: &Stencils, item: TokenStream) -> String {
        let mut file = RustFile::default();
        file.item(item);
        file.print(stencils).0
    }

    fn count(stencils: &Stencils) -> usize {
        stencils.known.read().expect("no thread has panicked").len()
    }

    #[test]
    fn what_differs_in_letters_alone_is_printed_from_one_stencil() {
        let stencils = Stencils::default();
        printed(&stencils, setter("colour", "Red", " Sets it."));
        let known = count(&stencils);
        let text = printed(&stencils, setter("flavor", "Tea", " Says\u{1} \"more\"."));
        assert_eq!(count(&stencils), known);
        assert_eq!(
            text,
            printed(
                &Stencils::default(),
                setter("flavor", "Tea", " Says\u{1} \"more\".")
            )
        );
        assert!(
            text.contains("    /// Says\n    /// \"more\".\n    pub fn flavor("),
            "{text}"
        );
    }

    #[test]
    fn what_is_longer_gets_lines_of_its_own() {
        let stencils = Stencils::default();
        printed(&stencils, setter("colour", "Red", " Sets it."));
        let known = count(&stencils);
        let long = "Long".repeat(20);
        let text = printed(&stencils, setter("colour", &long, " Sets it."));
        assert!(count(&stencils) > known);
        assert!(text.contains("pub fn colour(\n        mut self,\n"), "{text}");
    }

    #[test]
    fn the_last_of_a_list_has_room_for_one_more() {
        let stencils = Stencils::default();
        // Printing compares with the printer.
        for length in 1..80 {
            let (name, text) = (format_ident!("{}", "a".repeat(length)), "b".repeat(30));
            let long = "c".repeat(100);
            let item = quote! {
                impl A {
                    fn a(&self, w: &mut B) {
                        w.object([(#long, &self.c), (#text, &self.#name)]);
                        w.object([(#text, &self.#name), (#long, &self.c)]);
                    }
                }
            };
            let whole = printed(&Stencils::default(), item.clone());
            assert_eq!(printed(&stencils, item), whole);
        }
    }
}
