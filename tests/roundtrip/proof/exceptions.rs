//! Valid values that do not come back whole, and schemas without a valid value: each with its reason, and each needed.

use anyhow::{Result, bail};
use tests::roundtrip::{Proof, Wish};

use crate::number;

/// What is known to fail.
#[derive(Debug)]
struct Exception {
    /// The document, or the set of documents.
    document: &'static str,
    /// The end of the place of the schema; empty for all in which the same happens.
    at: &'static str,
    /// What is said of it begins with or holds this.
    said: &'static str,
    /// Whether it happens only to values that are of several alternatives of an `anyOf` at once.
    mixed: bool,
    /// Why it is so.
    why: &'static str,
}

const EXCEPTIONS: [Exception; 13] = [
    Exception {
        document: "dropshot-test",
        at: "/XRustBParam",
        said: "{} is not allowed",
        mixed: false,
        why: "`not: {}`: no value is valid",
    },
    Exception {
        document: "ogt-duplicates",
        at: "/DuplicateOneOf",
        said: "valid under more than one",
        mixed: false,
        why: "both alternatives are the same: no value is valid under exactly one",
    },
    Exception {
        document: "ogt-duplicates",
        at: "~1discriminatorDuplicateEnums/get/responses/200/content/application~1json/schema",
        said: "is lost",
        mixed: true,
        why: "without a tag, of objects that hold at once one is kept",
    },
    Exception {
        document: "qdrant",
        at: "",
        said: "is lost",
        mixed: true,
        why: "of objects that hold at once, one is kept",
    },
    Exception {
        document: "fixtures",
        at: "",
        said: "is lost",
        mixed: true,
        why: "of objects that hold at once, one is kept",
    },
    Exception {
        document: "fixtures",
        at: "",
        said: "valid under more than one",
        mixed: false,
        why: "only the values of the tag tell the alternatives apart, of which the schema says nothing",
    },
    Exception {
        document: "fixtures",
        at: "/Cat",
        said: "found the value of another variant",
        mixed: false,
        why: "the tag is checked wherever the type stands, and a free text to the checker",
    },
    Exception {
        document: "fixtures",
        at: "/Dog",
        said: "found the value of another variant",
        mixed: false,
        why: "the tag is checked wherever the type stands, and a free text to the checker",
    },
    Exception {
        document: "fixtures",
        at: "/anyOf/0",
        said: "is lost",
        mixed: false,
        why: "the key is one of another alternative, which the type alone does not have",
    },
    Exception {
        document: "fixtures",
        at: "/anyOf/1",
        said: "is lost",
        mixed: false,
        why: "the key is one of another alternative, which the type alone does not have",
    },
    Exception {
        document: "fixtures",
        at: "/allOf/0",
        said: "is lost",
        mixed: false,
        why: "the key is one of another part, which the type alone does not have",
    },
    Exception {
        document: "fixtures",
        at: "/allOf/1",
        said: "is lost",
        mixed: false,
        why: "the key is one of another part, which the type alone does not have",
    },
    Exception {
        document: "fixtures",
        at: "/Conflict/properties/context",
        said: "missing field `message`",
        mixed: false,
        why: "the type has the keys of all parts, of which the place describes one",
    },
];

/// Proves valid values of all schemas, of single alternatives and of several at once, but for the exceptions of these
/// documents. An error names what fails and is no exception, and exceptions of what does not fail any more.
pub(crate) fn hold(document: &str, proof: &mut Proof) -> Result<()> {
    let mut faults = Vec::new();
    for mixes in [false, true] {
        let tally = proof.valued(Wish {
            count: number("ROUNDTRIP_VALUES", 8),
            seed: number("ROUNDTRIP_SEED", 0),
            mixes,
        })?;
        println!("{document}: {tally}");
        let known = EXCEPTIONS
            .iter()
            .filter(|it| it.document == document && (mixes || !it.mixed));
        let mut known: Vec<_> = known.map(|it| (it, false)).collect();
        for (library, at, why) in tally.failures.into_iter().chain(tally.unproven) {
            let mut fitting = known
                .iter_mut()
                .filter(|(it, _)| at.ends_with(it.at) && why.contains(it.said));
            match fitting.next() {
                Some((_, is_needed)) => *is_needed = true,
                None => faults.push(format!("{document}: {library}: {at}: {why}")),
            }
        }
        let unneeded =
            known.iter().filter(|(it, is_needed)| !is_needed && it.mixed == mixes);
        faults.extend(unneeded.map(|(it, _)| {
            format!("{document}: no longer needed: {} ({})", it.said, it.why)
        }));
    }
    if faults.is_empty() {
        Ok(())
    } else {
        bail!("{} schemas:\n{}", faults.len(), faults.join("\n"))
    }
}
