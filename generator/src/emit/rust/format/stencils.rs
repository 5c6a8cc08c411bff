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
    /// Whether there are to be none.
    off: bool,
    known: RwLock<HashMap<Vec<u8>, Kin>>,
    /// What is declared by code that differs in the lengths of its words alone; `None` where that cannot be known.
    declared: RwLock<HashMap<Vec<u8>, Declared>>,
}

type Declared = Option<Arc<[Seen]>>;

/// The stencils for one key.
#[derive(Default)]
struct Kin {
    /// Those for words of more than one length: the first has the shortest words that have this key.
    elastic: Vec<Arc<Stencil>>,
    /// Those for words of these lengths alone; `None` where there is none.
    exact: HashMap<Vec<usize>, Option<Arc<Stencil>>>,
}

/// How many stencils for words of more than one length a key has, since they are tried one by one.
const MOST: usize = 16;

impl Kin {
    /// Returns what is known for words, which can be that there is no stencil.
    fn find(&self, words: &[Word]) -> Option<Option<Arc<Stencil>>> {
        if let Some(stencil) = self.elastic.iter().find(|known| known.covers(words)) {
            return Some(Some(Arc::clone(stencil)));
        }
        if self.exact.is_empty() {
            return None;
        }
        self.exact.get(&lengths(words)).cloned()
    }

    fn add(&mut self, words: &[Word], stencil: Option<Arc<Stencil>>) {
        match stencil {
            Some(stencil) if stencil.is_elastic() && self.elastic.len() < MOST => {
                self.elastic.push(stencil);
            }
            stencil => _ = self.exact.insert(lengths(words), stencil),
        }
    }
}

fn lengths(words: &[Word]) -> Vec<usize> {
    words.iter().map(Word::len).collect()
}

/// A part of an item, ready to be printed.
pub(super) struct Part<'s> {
    script: &'s Script,
    stencil: Arc<Stencil>,
    words: Vec<Word>,
}

impl Stencils {
    /// Returns stencils of which there will be none: the printer sees everything.
    pub(in crate::emit::rust) fn off() -> Self {
        Self {
            off: true,
            ..Self::default()
        }
    }

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
        if self.off {
            return None;
        }
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
        let kin = known.get(&shape.key);
        let (is_new, found) =
            (kin.is_none(), kin.and_then(|kin| kin.find(&shape.words)));
        drop(known);
        let stencil = match found {
            Some(found) => found,
            None => {
                let make = |length: fn(&Word) -> usize| {
                    let model = Model::of(script, range.clone(), &shape, length);
                    self.make(place, script, range.clone(), &behind, &model)
                        .map(Arc::new)
                };
                self.learn(is_new, &shape, make)
            }
        };
        Some(Part {
            script,
            stencil: stencil?,
            words: shape.words,
        })
    }

    /// Returns a stencil for words that none is known for, which `make` makes of the lengths of words.
    ///
    /// The shortest words that have this key are tried first: what has room for them is most of what there is.
    fn learn(
        &self,
        is_new: bool,
        shape: &Shape,
        make: impl Fn(fn(&Word) -> usize) -> Option<Arc<Stencil>>,
    ) -> Option<Arc<Stencil>> {
        let least = is_new.then(|| make(Word::least)).flatten();
        let least = least.filter(|stencil| stencil.is_elastic());
        let covers = least.clone().filter(|stencil| stencil.covers(&shape.words));
        let own = if covers.is_none() { Some(make(Word::len)) } else { None };
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        let kin = known.entry(shape.key.clone()).or_default();
        kin.elastic.extend(least);
        if let Some(own) = &own {
            kin.add(&shape.words, own.clone());
        }
        own.unwrap_or(covers)
    }

    /// Returns what a part declares; `None` where it has to be parsed with all that is around it.
    pub(super) fn seen(
        &self,
        place: Place,
        script: &Script,
        range: Range<usize>,
    ) -> Option<Vec<Seen>> {
        if self.off {
            return None;
        }
        if !declares(place, script, range.clone()) {
            return Some(Vec::new());
        }
        let mut shape = Shape::without_layout(place as u8);
        shape.add(script, range.clone())?;
        let text = |text: &str| replaced(text, script, &shape.words);
        let seen = self.declared(place, script, range, &shape)?;
        Some(seen.iter().map(|seen| seen.mapped(text)).collect())
    }

    fn make(
        &self,
        place: Place,
        script: &Script,
        range: Range<usize>,
        behind: &str,
        model: &Model,
    ) -> Option<Stencil> {
        let (printed, tail) = place.print(&model.source, behind)?;
        let seen = if declares(place, script, range.clone()) {
            let mut shape = Shape::without_layout(place as u8);
            shape.add(script, range.clone())?;
            self.declared(place, script, range, &shape)?
        } else {
            Arc::default()
        };
        Stencil::read(&printed, &tail, &model.words, seen)
    }

    /// Returns what a part declares; `None` where that has more of its words than names.
    fn declared(
        &self,
        place: Place,
        script: &Script,
        range: Range<usize>,
        shape: &Shape,
    ) -> Option<Arc<[Seen]>> {
        let known = self.declared.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = known.get(&shape.key) {
            return found.clone();
        }
        drop(known);
        let of_trait = range.clone().any(|index| script.is_word(index, "for"));
        let model = Model::told_apart(script, range, shape);
        let seen = place.declared(&model.source, of_trait);
        let seen = seen.filter(|seen| !seen.iter().any(Seen::has_literal));
        let seen: Option<Arc<[Seen]>> = seen.map(Arc::from);
        let mut known = self.declared.write().unwrap_or_else(PoisonError::into_inner);
        known.insert(shape.key.clone(), seen.clone());
        seen
    }
}

/// Returns whether a part may declare something: what is public says so, or it is an `impl`, or a macro's.
fn declares(place: Place, script: &Script, mut range: Range<usize>) -> bool {
    !matches!(place, Place::Member | Place::Function)
        || range.any(|index| script.is_word(index, "pub"))
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

    /// Returns what an item is printed as, which is what the printer makes of it.
    fn printed(stencils: &Stencils, item: TokenStream) -> String {
        let [plain, printed] = [&Stencils::off(), stencils].map(|stencils| {
            let mut file = RustFile::default();
            file.item(item.clone());
            file.print(stencils)
        });
        assert_eq!(printed, plain);
        printed.0
    }

    fn count(stencils: &Stencils) -> usize {
        let known = stencils.known.read().expect("no thread has panicked");
        known.values().map(|kin| kin.elastic.len() + kin.exact.len()).sum()
    }

    #[test]
    fn what_differs_in_letters_alone_is_printed_from_one_stencil() {
        let stencils = Stencils::default();
        printed(&stencils, setter("colour", "Red", " Sets it."));
        let known = count(&stencils);
        let text = printed(&stencils, setter("flavor", "Tea", " Says\u{1} \"more\"."));
        assert_eq!(count(&stencils), known);
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
    fn what_has_room_is_printed_from_the_stencil_of_the_shortest() {
        let stencils = Stencils::default();
        printed(&stencils, setter("a", "B", " Sets it."));
        let known = count(&stencils);
        printed(&stencils, setter("colour_of_it", "ColourOfIt", " Sets it."));
        assert_eq!(count(&stencils), known);
    }

    #[test]
    fn words_of_any_length_are_printed_as_the_printer_does() {
        let stencils = Stencils::default();
        // Stencils are learnt from shorter words here, from longer ones, and from others.
        for length in (1..60).chain((1..100).rev()) {
            let name = format_ident!("{}", "a".repeat(length));
            let text = "b".repeat(length);
            for other in ["a", "five5", "twenty_letters_long_"] {
                let other = format_ident!("{other}");
                let item = quote! {
                    impl A {
                        pub fn #name(mut self, value: impl Into<models::#other>) -> B<#name> {
                            let a = #name.#other(|value| { value.take(); #other }).collect();
                            let #other = Self { #name, #other: #text };
                            #other.#name.map(|value| value.#other(#text)).#other()?;
                            w.field(#text, &self.#name, #other.is_none());
                        }
                    }
                };
                printed(&stencils, item);
            }
        }
    }

    #[test]
    fn the_last_of_a_list_has_room_for_one_more() {
        let stencils = Stencils::default();
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
            printed(&stencils, item);
        }
    }
}
