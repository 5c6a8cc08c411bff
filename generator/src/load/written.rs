//! A document as it is written, for whoever judges it by other rules than the generator's.

use serde_json::Value;

use super::references::Files;
use super::{Origins, anchors, bundle, files, mend, overlay, parse, version};
use crate::Inputs;
use crate::diagnostic::{Diagnostic, Diagnostics, File};

/// The tree of a document with its files in their places and the overlay laid over it. Slips are mended, references
/// by name or address are pointers, and all else is
/// in the words of the version of OpenAPI that the document names.
#[derive(Debug, Clone)]
pub struct Written {
    /// The tree.
    pub tree: Value,
    origins: Origins,
}

impl Written {
    /// Moves a message about a place of the tree to where that is written: another file, or the overlay.
    #[must_use]
    pub fn relocate(&self, message: Diagnostic) -> Diagnostic {
        self.origins.relocate(message)
    }
}

/// Returns the document as it is written; `None` where it cannot be read, which [`load`](super::load()) says.
#[must_use]
pub fn written(inputs: &Inputs) -> Option<Written> {
    let said = &mut Diagnostics::default();
    let mut tree = parse::parse(&inputs.spec, File::Spec, said)?;
    version::of(&mut tree, said)?;
    files::join(&mut tree, &inputs.spec, said)?;
    let files = Files {
        main: inputs.spec.file_name(),
        others: inputs.spec.beside().iter().map(|file| file.name.as_str()).collect(),
    };
    anchors::resolve(&mut tree, &inputs.spec, &files);
    let (moves, beside) = bundle::put_in_place(&mut tree, &files);
    let mut origins = Origins::of_moved(moves);
    if let Some(source) = &inputs.overlay {
        let overlay = overlay::read(source, said)?;
        overlay.apply(&mut tree, inputs.spec.limits, &mut origins, said);
    }
    files::put_beside(&mut tree, beside);
    mend::mend(&mut tree, &inputs.spec, said);
    Some(Written { tree, origins })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{Pointer, Source};

    #[test]
    fn keeps_the_words_of_the_document_and_what_the_overlay_says() {
        let spec = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\ncomponents:\n  schemas:\n    a:\n      type: [string, 'null']\n";
        let overlay = "overlay: 1.0.0\ninfo: {title: T, version: '1'}\nactions:\n  - target: $.components.schemas.a\n    \
                       description: A value.\n    update: {examples: [x]}\n";
        let inputs = Inputs {
            spec: Source::new("a.yaml", spec),
            overlay: Some(Source::new("o.yaml", overlay)),
            settings: None,
            carried: Vec::new(),
            name: None,
        };
        let written = written(&inputs).expect("it can be read");
        let a = &written.tree["components"]["schemas"]["a"];
        assert_eq!(a["type"], serde_json::json!(["string", "null"]));
        let at = Pointer::parse("/components/schemas/a/examples/0");
        let message = written.relocate(Diagnostic::note("N0000", &at, "here"));
        assert_eq!(message.file, File::Overlay);
    }
}
