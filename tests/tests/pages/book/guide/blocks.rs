//! The blocks of code of a page.

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};

/// A block of code.
#[derive(Debug, Default)]
pub(in crate::book) struct Block {
    /// What the code is.
    pub(in crate::book) language: String,
    /// The file that it is or is added to.
    pub(in crate::book) file: Option<String>,
    /// Whether it is added to what the file has.
    pub(in crate::book) is_added: bool,
    /// The code.
    pub(in crate::book) code: String,
}

/// Returns the fenced blocks of a page.
pub(in crate::book) fn blocks(page: &str) -> Vec<Block> {
    let (mut blocks, mut open) = (Vec::new(), None);
    for event in Parser::new(page) {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                let mut words = info.split(' ');
                open = Some(Block {
                    language: words.next().unwrap_or_default().to_owned(),
                    file: words.next().map(str::to_owned),
                    is_added: words.next() == Some("+"),
                    code: String::new(),
                });
            }
            Event::Text(text) => {
                if let Some(block) = &mut open {
                    block.code.push_str(&text);
                }
            }
            Event::End(TagEnd::CodeBlock) => blocks.extend(open.take()),
            _ => {}
        }
    }
    blocks
}
