//! Printing the files, several at once, until there are too many bytes.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use super::markdown::Printed;
use crate::diagnostic::{Diagnostic, codes};
use crate::limits::{TOO_MUCH, size};
use crate::model::{Group, TypeDef, TypeKind};
use crate::source::Pointer;

/// A file that is still to be printed: its path relative to the crate's root, and what prints it.
pub(super) struct Sheet<'a> {
    path: String,
    print: Box<dyn Fn() -> Printed + Sync + 'a>,
    /// What of the document it is about.
    about: Option<&'a Pointer>,
    /// Whether its printing takes so much memory that nothing else is printed at the same time.
    is_large: bool,
}

/// How many members a type has whose sheets are large. A field takes some three kilobytes while it is printed.
const LARGE: usize = 5_000;

impl<'a> Sheet<'a> {
    pub(super) fn new<P: Into<Printed>>(
        path: impl Into<String>,
        print: impl Fn() -> P + Sync + 'a,
    ) -> Self {
        Self {
            path: path.into(),
            print: Box::new(move || print().into()),
            about: None,
            is_large: false,
        }
    }

    pub(super) fn about(self, place: &'a Pointer) -> Self {
        Self { about: Some(place), ..self }
    }

    pub(super) fn about_type(self, definition: &'a TypeDef) -> Self {
        let members = match &definition.kind {
            TypeKind::Struct(object) => object.fields.len(),
            TypeKind::Union(union) => union.variants.len(),
            TypeKind::StringEnum(values) => values.variants.len(),
            TypeKind::IntEnum(values) => values.variants.len(),
            TypeKind::Alias(_) => 0,
        };
        Self {
            is_large: members > LARGE,
            ..self.about(&definition.origin)
        }
    }

    /// A group stands nowhere in the document: its first operation does.
    pub(super) fn about_group(self, group: &'a Group) -> Self {
        match group.operations.first() {
            Some(first) => self.about(&first.origin),
            None => self,
        }
    }
}

/// The largest of the files that together are too much.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Excess {
    path: String,
    bytes: usize,
    about: Pointer,
}

impl Excess {
    /// Returns the message that says so.
    pub(crate) fn message(&self, limit: usize) -> Diagnostic {
        let message = format!(
            "the files that are made of the document are larger than {} together; \
                `{}`, which shows this, has {}",
            size(limit),
            self.path,
            size(self.bytes)
        );
        Diagnostic::error(codes::TOO_MUCH_OUTPUT, &self.about, message).help(TOO_MUCH)
    }
}

/// Prints the sheets, each thread taking the next one that is left, while all together have no more bytes than
/// `limit`.
pub(super) fn print(
    sheets: &[Sheet<'_>],
    limit: usize,
) -> Result<Vec<(String, Printed)>, Excess> {
    let bytes = AtomicUsize::new(0);
    // Every sheet that is taken is printed, so that what is done is the beginning of the list.
    let goes_on = || bytes.load(Ordering::Relaxed) <= limit;
    let mut done = Vec::new();
    // A large sheet is a run of its own, which this thread prints: what another one has freed would stay with it.
    for run in sheets.chunk_by(|one, next| !one.is_large && !next.is_large) {
        let before = done.len();
        let printed = spread(run, goes_on, |sheet| {
            let printed = (sheet.print)();
            bytes.fetch_add(printed.text.len(), Ordering::Relaxed);
            printed
        });
        done.extend(printed.into_iter().map(|(index, it)| (before + index, it)));
        if !goes_on() {
            break;
        }
    }
    if bytes.into_inner() > limit {
        return Err(excess(sheets, &done, limit));
    }
    let printed = done.into_iter().zip(sheets);
    Ok(printed.map(|((_, printed), sheet)| (sheet.path.clone(), printed)).collect())
}

/// Returns what is made of each item, in their order, several at once.
pub(super) fn each<T: Sync, R: Send>(
    items: &[T],
    make: impl Fn(&T) -> R + Sync,
) -> Vec<R> {
    spread(items, || true, make).into_iter().map(|(_, made)| made).collect()
}

/// Makes something of each item with its number, each thread taking the next one that is left, while it `goes_on`.
fn spread<T: Sync, R: Send>(
    items: &[T],
    goes_on: impl Fn() -> bool + Sync,
    make: impl Fn(&T) -> R + Sync,
) -> Vec<(usize, R)> {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done = Vec::new();
        while goes_on() {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(item) = items.get(index) else { break };
            done.push((index, make(item)));
        }
        done
    };
    let threads = thread::available_parallelism().map_or(1, |count| count.get().min(8));
    let threads = threads.min(items.len());
    let mut done = thread::scope(|scope| {
        let others: Vec<_> = (1..threads).map(|_| scope.spawn(work)).collect();
        let mut done = work();
        for other in others {
            done.extend(
                other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)),
            );
        }
        done
    });
    done.sort_by_key(|(index, _)| *index);
    done
}

/// Returns the largest of the first files that are too much: however many more some thread has printed, the message is
/// the same.
fn excess(sheets: &[Sheet<'_>], done: &[(usize, Printed)], limit: usize) -> Excess {
    let (mut sum, mut largest) = (0_usize, (0, 0));
    for (index, Printed { text, .. }) in done {
        largest = largest.max((text.len(), *index));
        sum = sum.saturating_add(text.len());
        if sum > limit {
            break;
        }
    }
    let (bytes, index) = largest;
    Excess {
        path: sheets[index].path.clone(),
        bytes,
        about: sheets[index].about.cloned().unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_too_much_is_not_printed() {
        let printed = AtomicUsize::new(0);
        let sheets: Vec<_> = (0..1_000)
            .map(|index| {
                let printed = &printed;
                Sheet::new(format!("{index}"), move || {
                    printed.fetch_add(1, Ordering::Relaxed);
                    "x".repeat(if index == 3 { 200 } else { 100 })
                })
            })
            .collect();
        let excess = print(&sheets, 1_000).expect_err("there is more");
        assert_eq!((excess.path.as_str(), excess.bytes), ("3", 200));
        assert!(printed.load(Ordering::Relaxed) < 30);
        assert_eq!(print(&sheets, 200_000).map(|files| files.len()), Ok(1_000));
    }
}
