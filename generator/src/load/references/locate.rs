//! Where a reference leads: its file and its pointer, as one place in the tree.

use std::borrow::Cow;

use crate::diagnostic::codes;
use crate::source::{Pointer, percent_decoded};

/// The key of the root that holds the trees of the other files, by their paths.
pub(in crate::load) use crate::source::FILES;

/// The names of the files of a document.
pub(in crate::load) struct Files<'a> {
    /// The document itself.
    pub(in crate::load) main: &'a str,
    /// The others, relative to its folder.
    pub(in crate::load) others: Vec<&'a str>,
}

/// What is wrong with a reference, whatever stands where it leads.
pub(in crate::load) struct Fault {
    pub(in crate::load) code: &'static str,
    pub(in crate::load) message: String,
    pub(in crate::load) help: String,
}

impl Files<'_> {
    /// Returns the place in the tree that a reference names which stands at `at`.
    pub(in crate::load) fn target(
        &self,
        reference: &str,
        at: &Pointer,
    ) -> Result<Pointer, Fault> {
        let (file, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        let pointer = percent_decoded(fragment).unwrap_or(Cow::Borrowed(fragment));
        let home = home(at);
        let root = if file.is_empty() && reference.starts_with('#') {
            home.clone()
        } else {
            self.file(file, home.as_deref(), reference)?
        };
        if !pointer.is_empty() && !pointer.starts_with('/') {
            return Err(Fault {
                code: codes::DANGLING_REFERENCE,
                message: format!("`{reference}` names no schema"),
                help: format!(
                    "no schema has the `$anchor` `{pointer}`; a pointer begins with `#/`, as in \
                    `#/components/schemas/Name`"
                ),
            });
        }
        let root = root
            .map_or(Pointer::root(), |file| Pointer::root().child(FILES).child(file));
        Ok(Pointer::parse(&format!("{root}{pointer}")))
    }

    /// Returns the reference, as it is written in the file that `from` is in, to a place of the document itself.
    pub(in crate::load) fn main_from(&self, from: &Pointer, place: &Pointer) -> String {
        let depth = home(from).map_or(0, |file| file.matches('/').count());
        format!("{}{}{}", "../".repeat(depth), self.main, written(place))
    }

    /// Returns the file that a reference in the file `home` names; `None` for the document itself.
    fn file(
        &self,
        file: &str,
        home: Option<&str>,
        reference: &str,
    ) -> Result<Option<String>, Fault> {
        let fault = |message: String, help: &str| Fault {
            code: codes::REMOTE_REFERENCE,
            message,
            help: help.to_owned(),
        };
        let Some(path) = beside(file, home.unwrap_or(self.main)) else {
            let message = format!("`{reference}` leads out of the document's folder");
            return Err(fault(
                message,
                "bundle the document first; only files of its folder are read, and no \
                 address is ever opened",
            ));
        };
        if path == self.main {
            return Ok(None);
        }
        if self.others.contains(&path.as_str()) {
            return Ok(Some(path));
        }
        let message = format!("`{path}` cannot be read");
        Err(fault(message, "the path is relative to the file that the reference is in"))
    }
}

/// Returns the file that a place is in; `None` for the document itself.
fn home(at: &Pointer) -> Option<String> {
    let mut tokens = at.tokens();
    (tokens.next()? == FILES).then(|| tokens.next().map(Cow::into_owned)).flatten()
}

/// Returns the path, relative to the document's folder, of a file as one in `home` names it. `None`
/// where it is an address or leads out of the folder.
pub(in crate::load) fn beside(file: &str, home: &str) -> Option<String> {
    let file = percent_decoded(file)?;
    if file.is_empty() || file.starts_with('/') || file.contains([':', '\\', '\0']) {
        return None;
    }
    let folder = home.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut parts: Vec<&str> =
        folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in file.split('/') {
        match part {
            "" | "." => {}
            ".." => _ = parts.pop()?,
            part => parts.push(part),
        }
    }
    (!parts.is_empty()).then(|| parts.join("/"))
}

/// Returns the reference to a place in the tree.
pub(in crate::load) fn written(target: &Pointer) -> String {
    format!("#{}", target.as_str().replace('%', "%25"))
}

/// Returns a place as its file has it.
pub(in crate::load) fn shown(target: &Pointer) -> Cow<'_, str> {
    match home(target) {
        None => Cow::Borrowed(target.as_str()),
        Some(file) => {
            let rest: Pointer = target
                .tokens()
                .skip(2)
                .fold(Pointer::root(), |pointer, token| pointer.child(token));
            Cow::Owned(format!("{file}#{rest}"))
        }
    }
}

/// Returns a reference to a place, as it is written in the document itself.
pub(super) fn reference(target: &Pointer) -> String {
    match home(target) {
        None => format!("#{target}"),
        Some(_) => shown(target).into_owned(),
    }
}
