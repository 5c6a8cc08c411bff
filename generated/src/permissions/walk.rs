//! The way through a tree.

use super::tree::Tree;

/// The nodes of a [`Tree`], each before those below it, with their depth. It needs no stack of calls.
#[derive(Debug, Clone)]
pub struct Walk<'t> {
    /// What is still to come, the next one last.
    ahead: Vec<(usize, &'t Tree)>,
}

impl<'t> Walk<'t> {
    pub(super) fn new(root: &'t Tree) -> Self {
        Self { ahead: vec![(0, root)] }
    }
}

impl<'t> Iterator for Walk<'t> {
    type Item = (usize, &'t Tree);

    fn next(&mut self) -> Option<Self::Item> {
        let (depth, node) = self.ahead.pop()?;
        let below = node.children().iter().rev();
        self.ahead.extend(below.map(|child| (depth + 1, child)));
        Some((depth, node))
    }
}
