//! A section of a page: a part of a document, and what becomes of it.

use std::fmt::Write as _;

use anyhow::{Result, bail, ensure};
use ory_sdk_generator::Inputs;
use ory_sdk_generator::source::Source;
use xtask::fixture::{Made, Selector, fenced, joined};

use crate::block::{Block, Piece, pieces};

/// What stands for the messages in the place of a file.
const MESSAGES: &str = "messages";

/// One section, or what stands above the first.
#[derive(Debug)]
pub(crate) struct Section {
    pub(crate) text: String,
}

/// Splits a page at its headings of the second level.
pub(crate) fn split(page: &str) -> Vec<Section> {
    let mut sections = vec![Section { text: String::new() }];
    for piece in pieces(page) {
        let words = match piece {
            Piece::Words(words) => words,
            Piece::Block(block) => {
                last(&mut sections).push_str(block.text);
                continue;
            }
        };
        for line in words.split_inclusive('\n') {
            if line.starts_with("## ") {
                sections.push(Section { text: String::new() });
            }
            last(&mut sections).push_str(line);
        }
    }
    sections
}

fn last(sections: &mut [Section]) -> &mut String {
    &mut sections.last_mut().expect("there is one from the start").text
}

impl Section {
    /// Returns the heading as the name of a test, and nothing for what stands above the first.
    pub(crate) fn name(&self) -> Option<String> {
        let heading = self.text.lines().next()?.strip_prefix("## ")?;
        let words = heading.split(|ch: char| !ch.is_alphanumeric());
        let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
        Some(words.join("-").to_lowercase())
    }

    /// Returns the section with what its document becomes now.
    pub(crate) fn made(&self) -> Result<String> {
        let pieces = pieces(&self.text);
        let blocks = pieces.iter().filter_map(|piece| match piece {
            Piece::Block(block) => Some(block),
            Piece::Words(_) => None,
        });
        let (inputs, shown): (Vec<_>, Vec<_>) =
            blocks.partition(|block| is_input(block));
        ensure!(!inputs.is_empty() && !shown.is_empty(), "YAML, and what it becomes");
        let made = Made::of(document(&inputs));
        let mut text = String::new();
        for piece in &pieces {
            match piece {
                Piece::Block(block) if !is_input(block) => text += &of(&made, block)?,
                Piece::Block(block) => text += block.text,
                Piece::Words(words) => text += words,
            }
        }
        Ok(text)
    }
}

fn is_input(block: &Block<'_>) -> bool {
    block.language == "yaml" || block.about == "settings"
}

/// Returns the document that the blocks are parts of: `yaml schemas` is what stands below `components`, `yaml paths` what
/// stands below `paths`, and `yaml` alone what stands at the top.
fn document(blocks: &[&Block<'_>]) -> Inputs {
    let mut text = "openapi: 3.0.3\ninfo: {title: Snippet, version: \"1\"}\n".to_owned();
    let (mut paths, mut components) = (String::new(), String::new());
    let mut settings = None;
    for block in blocks {
        match block.about {
            "" => text += block.code,
            "settings" => settings = Some(Source::new("sdk.toml", block.code)),
            "paths" => paths += &indented(block.code, "  "),
            key => _ = write!(components, "  {key}:\n{}", indented(block.code, "    ")),
        }
    }
    text += if paths.is_empty() { "paths: {}\n" } else { "paths:\n" };
    text += &paths;
    if !components.is_empty() {
        text += "components:\n";
        text += &components;
    }
    Inputs {
        spec: Source::new("snippet.yaml", text),
        overlay: None,
        settings,
        carried: Vec::new(),
        name: None,
    }
}

fn indented(code: &str, by: &str) -> String {
    code.lines().map(|line| format!("{by}{line}\n")).collect()
}

/// Returns a block with what belongs into it.
fn of(made: &Made, block: &Block<'_>) -> Result<String> {
    let info = format!("{} {}", block.language, block.about);
    if block.about == MESSAGES {
        return Ok(fenced(&info, &made.said));
    }
    let Some(files) = &made.files else {
        bail!("the document is refused:\n{}", made.said)
    };
    let selector = Selector::new(block.about);
    let parts = selector.of(files)?;
    ensure!(
        block.language == selector.language(),
        "`{info}` is {}",
        selector.language()
    );
    Ok(fenced(&info, &joined(&parts, block.about.contains('*'))))
}
