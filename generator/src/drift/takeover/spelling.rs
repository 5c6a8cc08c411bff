//! How a file spells references.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::load::{Whole, is_beside, spelt};
use crate::source::{FILES, Pointer};

/// The spellings of one file.
pub(super) struct Spelling<'a> {
    whole: &'a Whole,
    /// The file itself, as a place.
    home: Pointer,
    /// The references that it has, by where they lead.
    known: BTreeMap<Pointer, String>,
    /// How it names the document's own file, if it does.
    main: Option<String>,
}

/// Returns the file that a place is in, as a place.
pub(super) fn home(at: &Pointer) -> Pointer {
    let tokens = at.tokens().take(if is_beside(at) { 2 } else { 0 });
    tokens.fold(Pointer::root(), |at, token| at.child(token))
}

impl<'a> Spelling<'a> {
    /// Looks for references in the values that stand at these places of the file `home`.
    pub(super) fn of<'p>(
        whole: &'a Whole,
        home: Pointer,
        places: impl Iterator<Item = &'p Pointer>,
    ) -> Self {
        let (mut known, mut main) = (BTreeMap::new(), None);
        for value in places.filter_map(|at| whole.raw.pointer(at.as_str())) {
            spelt(value, |reference| {
                let to = whole.target(reference, &home)?;
                let file = reference.split('#').next().unwrap_or_default();
                if !file.is_empty() && names_main(whole, file, &home) {
                    main.get_or_insert_with(|| file.to_owned());
                }
                known.entry(to).or_insert_with(|| reference.to_owned());
                None
            });
        }
        Self { whole, home, known, main }
    }

    /// Returns a part of the document as the file spells it.
    pub(super) fn spell(&self, value: &Value) -> Value {
        spelt(value, |reference| {
            let to = self.whole.target(reference, &Pointer::root())?;
            if let Some(known) = self.known.get(&to) {
                return Some(known.clone());
            }
            let usual = self.whole.reference(&self.home, &to);
            Some(match (&self.main, usual.split_once('#')) {
                (Some(main), Some((file, rest))) if !file.is_empty() => {
                    format!("{main}#{rest}")
                }
                _ => usual,
            })
        })
    }
}

fn names_main(whole: &Whole, file: &str, home: &Pointer) -> bool {
    whole.target(&format!("{file}#"), home) == Some(Pointer::root())
}

/// Returns the reference of the document's own file to a place in another one, which names that file as `kin` does if
/// that is a reference to it.
pub(super) fn outward(to: &Pointer, kin: Option<&str>) -> String {
    let mut tokens = to.tokens().skip(1);
    let file = tokens.next().unwrap_or_default();
    let rest = tokens.fold(Pointer::root(), |at, token| at.child(token));
    let file = match kin.and_then(|kin| kin.split('#').next()) {
        Some(file) => file.to_owned(),
        None => file.replace('%', "%25").replace('#', "%23"),
    };
    debug_assert!(to.as_str().starts_with(&format!("/{FILES}/")));
    format!("{file}#{}", rest.as_str().replace('%', "%25"))
}
