//! Markdown as GitHub reads it: links, anchors and code.

mod links;
mod slug;

use std::collections::BTreeSet;

use pulldown_cmark::{
    BrokenLink, CodeBlockKind, CowStr, Event, LinkType, Options, Parser, Tag, TagEnd,
};

pub use links::{broken, resolve};
use slug::Slugs;

/// What a page holds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Page {
    /// The targets of links and images, as written, each with its line. A reference to a label
    /// that the page does not define is `[label]`.
    pub links: Vec<(usize, String)>,
    /// What can be linked to within the page, without `#`.
    pub anchors: BTreeSet<String>,
    /// The code blocks whose language is `rust`.
    pub rust: Vec<Block>,
    /// The code blocks whose language is `toml`.
    pub toml: Vec<Block>,
    /// The lines of the headings, in their order.
    pub headings: Vec<usize>,
}

/// A block of code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// The line of the page that opens it.
    pub line: usize,
    /// What follows the language, for example `ignore`.
    pub flags: String,
    /// The code.
    pub code: String,
}

impl Page {
    /// Reads a page.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let mut page = Self::default();
        let mut undefined = Vec::new();
        let note = |link: BrokenLink<'_>| -> Option<(CowStr<'_>, CowStr<'_>)> {
            if matches!(link.link_type, LinkType::Reference | LinkType::Collapsed) {
                undefined.push((link.span.start, format!("[{}]", link.reference)));
            }
            None
        };
        let options = Options::ENABLE_TABLES
            | Options::ENABLE_STRIKETHROUGH
            | Options::ENABLE_TASKLISTS
            | Options::ENABLE_GFM;
        let parser = Parser::new_with_broken_link_callback(text, options, Some(note));
        let mut reader = Reader {
            page: &mut page,
            slugs: Slugs::default(),
            open: Open::Text,
        };
        for (event, range) in parser.into_offset_iter() {
            reader.read(event, line(text, range.start));
        }
        let undefined = undefined.into_iter().map(|(at, link)| (line(text, at), link));
        page.links.extend(undefined);
        page.links.sort();
        page
    }
}

fn line(text: &str, at: usize) -> usize {
    text[..at].matches('\n').count() + 1
}

struct Reader<'a> {
    page: &'a mut Page,
    slugs: Slugs,
    open: Open,
}

/// What the text of the next event belongs to.
enum Open {
    Text,
    Heading(String),
    Rust(Block),
    Toml(Block),
}

impl Reader<'_> {
    fn read(&mut self, event: Event<'_>, line: usize) {
        match event {
            Event::Start(Tag::Heading { .. }) => {
                self.page.headings.push(line);
                self.open = Open::Heading(String::new());
            }
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                self.fence(&info, line)
            }
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                self.page.links.push((line, dest_url.into_string()));
            }
            Event::End(TagEnd::Heading(_) | TagEnd::CodeBlock) => self.close(),
            Event::Text(text) | Event::Code(text) => match &mut self.open {
                Open::Text => {}
                Open::Heading(heading) => heading.push_str(&text),
                Open::Rust(block) | Open::Toml(block) => block.code.push_str(&text),
            },
            Event::Html(html) | Event::InlineHtml(html) => {
                self.page.anchors.extend(html_anchors(&html));
            }
            _ => {}
        }
    }

    fn fence(&mut self, info: &str, line: usize) {
        let (language, flags) = info.split_once([',', ' ']).unwrap_or((info, ""));
        let block = Block {
            line,
            flags: flags.trim().to_owned(),
            code: String::new(),
        };
        match language {
            "rust" => self.open = Open::Rust(block),
            "toml" => self.open = Open::Toml(block),
            _ => {}
        }
    }

    fn close(&mut self) {
        match std::mem::replace(&mut self.open, Open::Text) {
            Open::Text => {}
            Open::Heading(text) => _ = self.page.anchors.insert(self.slugs.of(&text)),
            Open::Rust(block) => self.page.rust.push(block),
            Open::Toml(block) => self.page.toml.push(block),
        }
    }
}

/// Returns the values of `id` and `name` in a piece of HTML.
fn html_anchors(html: &str) -> Vec<String> {
    let values =
        [" id=\"", " name=\""].into_iter().flat_map(|key| html.split(key).skip(1));
    values.filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_links_anchors_and_code() {
        let page = Page::parse(
            "# One `two`\n\n[a](b.md#c) ![i](i.png) [x][defined] [y][lost] [plain]\n\n\
             ## One two\n<a id=\"here\"></a>\n\n```rust,no_run\nfn main() {}\n```\n\n\
             ```text\n[no](link)\n```\n\n[defined]: d.md\n",
        );
        let links: Vec<_> = page.links.iter().map(|(_, link)| link.as_str()).collect();
        assert_eq!(links, ["[lost]", "b.md#c", "d.md", "i.png"]);
        assert_eq!(Vec::from_iter(&page.anchors), ["here", "one-two", "one-two-1"]);
        let block = Block {
            line: 8,
            flags: "no_run".into(),
            code: "fn main() {}\n".into(),
        };
        assert_eq!(page.rust, [block]);
    }
}
