//! An item → its parts, each of which is printed alone.

use std::ops::Range;

use super::place::Place;
use super::script::{Script, Token};
use super::stencils::{Part, Stencils};
use crate::emit::rust::surface::Seen;

/// Prints an item, and adds what it declares; `None` where it has to be parsed as a whole.
pub(super) fn print(
    stencils: &Stencils,
    script: &Script,
    out: &mut String,
    seen: &mut Vec<Seen>,
) -> Option<()> {
    let item = Item { stencils, script };
    if let Some((place, open)) = item.braces() {
        if place != Place::Impl {
            return item.definition(place, open, out, seen);
        }
        if let Some(members) = item.members(open) {
            return item.implementation(open, members, out, seen);
        }
    }
    let part = stencils.part(Place::Item, script, script.whole())?;
    part.print(out, |_| {});
    seen.extend(part.seen());
    Some(())
}

#[derive(Clone, Copy)]
pub(super) struct Item<'s> {
    pub(super) stencils: &'s Stencils,
    pub(super) script: &'s Script,
}

impl Item<'_> {
    /// Returns what the item is, and where the braces open that it ends with.
    pub(super) fn braces(self) -> Option<(Place, usize)> {
        let tokens = self.script.tokens();
        let (mut index, mut place) = (0, None);
        while let Some(token) = tokens.get(index) {
            let behind = self.script.behind(index);
            if *token == Token::Open(b'{') {
                let is_empty = behind == index + 2;
                return place
                    .filter(|_| behind == tokens.len() && !is_empty)
                    .zip(Some(index));
            }
            if place.is_none() && matches!(token, Token::Word(..)) {
                place = match self.script.word(*token) {
                    "impl" => Some(Place::Impl),
                    "struct" => Some(Place::Struct),
                    "enum" => Some(Place::Enum),
                    _ => None,
                };
            }
            index = behind;
        }
        None
    }

    /// Returns the functions and constants of an `impl`; `None` where it has anything else.
    pub(super) fn members(self, open: usize) -> Option<Vec<Range<usize>>> {
        let end = self.script.whole().end - 1;
        let mut members = Vec::new();
        let mut start = open + 1;
        while start < end {
            let behind = self.member(start, end)?;
            members.push(start..behind);
            start = behind;
        }
        Some(members)
    }

    /// Returns where a function or constant ends.
    fn member(self, start: usize, end: usize) -> Option<usize> {
        let mut index = start;
        let mut is_function = None;
        while index < end {
            let token = self.script.tokens()[index];
            let behind = self.script.behind(index);
            match token {
                Token::Mark(';', _) => return is_function.map(|_| behind),
                Token::Open(b'{') if is_function == Some(true) => return Some(behind),
                Token::Word(..) if is_function.is_none() => {
                    is_function = match self.script.word(token) {
                        "fn" => Some(true),
                        "pub" | "async" | "const" => None,
                        _ => return None,
                    };
                }
                _ => {}
            }
            index = behind;
        }
        None
    }

    fn implementation(
        self,
        open: usize,
        members: Vec<Range<usize>>,
        out: &mut String,
        seen: &mut Vec<Seen>,
    ) -> Option<()> {
        let frame = self.stencils.part(Place::Impl, self.script, 0..open)?;
        let of_trait = self.is_of_trait(open);
        let mut own: Vec<Seen> = Vec::new();
        let mut printed = Some(());
        frame.print(out, |out| {
            for (index, member) in members.into_iter().enumerate() {
                if index > 0 {
                    out.push('\n');
                }
                printed = printed.and_then(|()| self.function(member, out, &mut own));
            }
        });
        printed?;
        let mut frame = frame.seen();
        if of_trait {
            seen.extend(frame);
        } else {
            let base = frame.next()?;
            seen.extend(own.into_iter().map(|seen| seen.beside(&base)));
        }
        Some(())
    }

    /// Returns whether an implementation is a trait's.
    pub(super) fn is_of_trait(self, open: usize) -> bool {
        (0..open).any(|index| self.script.is_word(index, "for"))
    }

    /// Prints a member, its statements one by one.
    fn function(
        self,
        range: Range<usize>,
        out: &mut String,
        seen: &mut Vec<Seen>,
    ) -> Option<()> {
        let statements = self.statements(range.clone());
        let Some((open, statements)) = statements else {
            let part = self.stencils.part(Place::Member, self.script, range)?;
            part.print(out, |_| {});
            seen.extend(part.seen());
            return Some(());
        };
        let frame =
            self.stencils.part(Place::Function, self.script, range.start..open)?;
        let mut printed = Some(());
        frame.print(out, |out| {
            for statement in statements {
                printed = printed.and_then(|()| self.statement(statement, out));
            }
        });
        seen.extend(frame.seen());
        printed
    }

    /// Returns where the body of a function opens.
    pub(super) fn body(self, range: Range<usize>) -> Option<usize> {
        let mut index = range.start;
        while index < range.end {
            if self.script.tokens().get(index)? == &Token::Open(b'{') {
                return Some(index);
            }
            index = self.script.behind(index);
        }
        None
    }

    /// Returns where the body of a function opens and its statements, if there are several.
    fn statements(self, range: Range<usize>) -> Option<(usize, Vec<Range<usize>>)> {
        let (open, end) = (self.body(range.clone())?, range.end - 1);
        let (mut found, mut start) = (Vec::new(), open + 1);
        let mut index = start;
        while index < end {
            let token = self.script.tokens()[index];
            index = self.script.behind(index);
            if matches!(token, Token::Mark(';', _)) || index == end {
                found.push(start..index);
                start = index;
            }
        }
        (!found.is_empty()).then_some((open, found))
    }

    /// Prints a statement, and the elements of a list in it that is too long for a line one by one.
    fn statement(self, range: Range<usize>, out: &mut String) -> Option<()> {
        let plain = |part: Part<'_>, out: &mut String| part.print(out, |_| {});
        let Some(list) = self.list(&range) else {
            plain(self.stencils.part(Place::Statement, self.script, range)?, out);
            return Some(());
        };
        let behind = list.end..range.end;
        let frame = self.stencils.around(
            Place::List,
            self.script,
            range.start..list.start,
            behind,
        );
        let Some(frame) = frame else {
            plain(self.stencils.part(Place::Statement, self.script, range)?, out);
            return Some(());
        };
        let mut printed = Some(());
        frame.print(out, |out| {
            let elements = self.listed(list.start, list.end - 1);
            let last = elements.len().saturating_sub(1);
            for (index, element) in elements.into_iter().enumerate() {
                let place = if index == last { Place::Last } else { Place::Element };
                printed = printed.and_then(|()| {
                    let part = self.stencils.part(place, self.script, element)?;
                    plain(part, out);
                    Some(())
                });
            }
        });
        printed
    }

    /// Returns the list in parentheses that a statement ends with, if it is too long for a line.
    fn list(self, range: &Range<usize>) -> Option<Range<usize>> {
        let tokens = self.script.tokens();
        let is_list = |at: &usize| {
            tokens[*at..].starts_with(&[Token::Open(b'('), Token::Open(b'[')])
        };
        let open = range.clone().find(is_list)? + 1;
        let list = open..self.script.behind(open);
        let is_word =
            |at: usize| matches!(tokens[at], Token::Word(..) | Token::Literal(..));
        let width: usize =
            list.clone().map(|at| self.script.word(tokens[at]).len().max(1)).sum();
        (width > LONG && !(list.end..range.end).any(is_word)).then_some(list)
    }

    fn definition(
        self,
        place: Place,
        open: usize,
        out: &mut String,
        seen: &mut Vec<Seen>,
    ) -> Option<()> {
        let inner = if place == Place::Struct { Place::Field } else { Place::Variant };
        let frame = self.stencils.part(place, self.script, 0..open)?;
        let mut own: Vec<Seen> = Vec::new();
        let mut printed = Some(());
        frame.print(out, |out| {
            for member in self.listed(open, self.script.whole().end - 1) {
                printed = printed.and_then(|()| {
                    let part = self.stencils.part(inner, self.script, member)?;
                    part.print(out, |_| {});
                    own.extend(part.seen());
                    Some(())
                });
            }
        });
        printed?;
        seen.extend(defined(frame.seen(), own));
        Some(())
    }

    /// Returns what stands between commas in a group.
    pub(super) fn listed(self, open: usize, end: usize) -> Vec<Range<usize>> {
        let (mut found, mut start) = (Vec::new(), open + 1);
        // How deep in types the commas are; the end of an arrow is none of theirs.
        let (mut depth, mut is_arrow) = (0_usize, false);
        let mut index = start;
        while index < end {
            let token = self.script.tokens()[index];
            match token {
                Token::Mark('<', _) => depth += 1,
                Token::Mark('>', _) if !is_arrow => depth = depth.saturating_sub(1),
                Token::Mark(',', _) if depth == 0 => {
                    found.push(start..index);
                    start = index + 1;
                }
                _ => {}
            }
            is_arrow = matches!(token, Token::Mark('-', true));
            index = self.script.behind(index);
        }
        if start < end {
            found.push(start..end);
        }
        found
    }
}

/// Returns what a type declares, of the frame and of what is in it.
pub(super) fn defined(
    mut frame: impl Iterator<Item = Seen>,
    own: Vec<Seen>,
) -> impl Iterator<Item = Seen> {
    let base = frame.next();
    let owner = base.as_ref().map(|base| base.name().to_owned()).unwrap_or_default();
    let own = if base.is_some() { own } else { Vec::new() };
    base.into_iter().chain(own.into_iter().map(move |seen| seen.of(&owner))).chain(frame)
}

/// No line has room for as many characters.
const LONG: usize = 120;
