//! A few values by name, in a list, which needs less code in every program than a map.

/// Values by name, in the order in which they were added.
#[derive(Clone)]
pub(crate) struct Named<V>(Vec<(&'static str, V)>);

impl<V> Named<V> {
    pub(crate) const fn new() -> Self {
        Self(Vec::new())
    }

    /// Adds a value, replacing one with the same name.
    pub(crate) fn insert(&mut self, name: &'static str, value: V) {
        match self.0.iter_mut().find(|entry| entry.0 == name) {
            Some(entry) => entry.1 = value,
            None => self.0.push((name, value)),
        }
    }

    pub(crate) fn get(&self, name: &str) -> Option<&V> {
        // Mostly it is the very name that the value came with.
        let is_named = |own: &str| std::ptr::eq(own, name) || own == name;
        self.0.iter().find(|entry| is_named(entry.0)).map(|entry| &entry.1)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &(&'static str, V)> {
        self.0.iter()
    }
}

impl<V> Default for Named<V> {
    fn default() -> Self {
        Self::new()
    }
}
