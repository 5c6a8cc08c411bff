//! The blocks of code of a page.

/// A piece of a page.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Piece<'a> {
    /// Lines between blocks, with their line breaks.
    Words(&'a str),
    /// A block.
    Block(Block<'a>),
}

/// A block of code.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Block<'a> {
    /// The first word behind the fence, for example `rust`.
    pub(crate) language: &'a str,
    /// What stands behind it.
    pub(crate) about: &'a str,
    /// The code, with its line breaks.
    pub(crate) code: &'a str,
    /// All of it, with its fences.
    pub(crate) text: &'a str,
}

/// Takes a page apart. All pieces together are the page again.
pub(crate) fn pieces(page: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let (mut words, mut at) = (0, 0);
    while at < page.len() {
        let line = line(page, at);
        let fence = line.len() - line.trim_start_matches('`').len();
        if fence < 3 {
            at += line.len();
            continue;
        }
        if words < at {
            pieces.push(Piece::Words(&page[words..at]));
        }
        let (from, to, end) = inside(page, at + line.len(), &line[..fence]);
        let info = line[fence..].trim();
        let (language, about) = info.split_once(' ').unwrap_or((info, ""));
        let code = &page[from..to];
        pieces.push(Piece::Block(Block {
            language,
            about,
            code,
            text: &page[at..end],
        }));
        (words, at) = (end, end);
    }
    if words < at {
        pieces.push(Piece::Words(&page[words..]));
    }
    pieces
}

/// Returns where the code of a block begins and ends, and where the block ends.
fn inside(page: &str, from: usize, fence: &str) -> (usize, usize, usize) {
    let mut at = from;
    while at < page.len() {
        let line = line(page, at);
        if line.trim_end() == fence {
            return (from, at, at + line.len());
        }
        at += line.len();
    }
    (from, at, at)
}

fn line(page: &str, at: usize) -> &str {
    page[at..].split_inclusive('\n').next().unwrap_or_default()
}
