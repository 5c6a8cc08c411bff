//! The lines of a block: which of them belong to which entry.

/// The lines of one key or item, with the comments above it and what is below it.
pub(super) struct KeyedLines<'a> {
    pub(super) name: String,
    pub(super) lines: &'a [&'a str],
    /// How many of them stand above it.
    pub(super) above: usize,
    /// How many of those are not about it: an empty line comes after them.
    pub(super) loose: usize,
    /// Where comments and empty lines begin that come after it.
    pub(super) end: usize,
}

pub(super) fn indent(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

/// Returns whether a line is empty or a comment.
pub(super) fn is_aside(line: &str) -> bool {
    let line = line.trim_start();
    line.is_empty() || line.starts_with('#')
}

/// Returns whether a line begins an item of a list.
pub(super) fn is_item(line: &str) -> bool {
    line.trim_start().starts_with("- ")
}

/// Returns how many lines are about the whole text: the comment that it begins with, and the mark of its beginning.
pub(super) fn head(lines: &[&str]) -> usize {
    let is_mark = |line: &&str| line.starts_with("---") || line.starts_with('%');
    let is_before = |line: &&str| is_aside(line) || is_mark(line);
    let start = lines.iter().take_while(|line| is_before(line)).count();
    let ends = |line: &&str| is_mark(line) || line.trim().is_empty();
    lines[..start].iter().rposition(ends).map_or(start, |last| last + 1)
}

/// Splits a block into its entries. What stands before the first one is above that.
pub(super) fn entries<'a>(
    lines: &'a [&'a str],
    depth: usize,
    items: bool,
) -> Vec<KeyedLines<'a>> {
    let starts =
        |line: &&str| indent(line) == depth && !is_aside(line) && is_item(line) == items;
    let heads: Vec<usize> =
        (0..lines.len()).filter(|index| starts(&lines[*index])).collect();
    let begin = |position: usize| match position {
        0 => 0,
        position => above(lines, heads[position - 1] + 1, heads[position], depth),
    };
    let entry = |(position, head): (usize, &usize)| {
        let start = begin(position);
        let stop =
            if position + 1 < heads.len() { begin(position + 1) } else { lines.len() };
        let is_blank = |line: &&str| line.trim().is_empty();
        let loose = lines[start..*head].iter().rposition(&is_blank);
        let below = |line: &&str| is_blank(line) || is_comment(line, 0..=depth);
        let tail = lines[head + 1..stop].iter().rev().take_while(|line| below(line));
        KeyedLines {
            name: if items { String::new() } else { key(lines[*head].trim_start()).0 },
            lines: &lines[start..stop],
            above: head - start,
            loose: loose.map_or(0, |last| last + 1),
            end: stop - start - tail.count(),
        }
    };
    heads.iter().enumerate().map(entry).collect()
}

/// Returns where the comments begin that stand above a line: those that are as deep.
fn above(lines: &[&str], from: usize, head: usize, depth: usize) -> usize {
    let mut start = head;
    for at in (from..head).rev() {
        if is_comment(lines[at], depth..=depth) {
            start = at;
        } else if !lines[at].trim().is_empty() {
            break;
        }
    }
    start
}

fn is_comment(line: &str, depths: std::ops::RangeInclusive<usize>) -> bool {
    line.trim_start().starts_with('#') && depths.contains(&indent(line))
}

/// Returns the key of a line `key: …`, and where its text ends.
pub(super) fn key(line: &str) -> (String, usize) {
    let quoted = line.chars().next().filter(|first| matches!(first, '\'' | '"'));
    let plain = || {
        let end = line.find(": ");
        let end = end.unwrap_or_else(|| line.trim_end().trim_end_matches(':').len());
        (line[..end].to_owned(), end)
    };
    let Some(quote) = quoted else { return plain() };
    let mut ends = line.match_indices(quote).map(|(at, _)| at + 1).skip(1);
    // A quote that is part of the key does not end it: the text up to there is no scalar.
    let found = ends.find_map(|end| {
        let rest = line[end..].trim_start();
        let key = serde_yaml::from_str(&line[..end]).ok()?;
        rest.starts_with(':').then_some((key, end))
    });
    found.unwrap_or_else(plain)
}
