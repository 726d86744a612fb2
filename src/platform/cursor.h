// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace farthing::platform {

/// What readers carry from page to page without looking into it: a letter for the kind of list, and numbers.
struct Cursor
{
    char kind = 0;
    QList<qint64> numbers;

    QString toText() const;
    /// Nothing where it is not one of this kind with this many numbers.
    static std::optional<Cursor> parse(const QString &text, char kind, int count);
};

/// Where in the change log, of which database; a statement's one also knows the account's entry it was read
/// up to.
struct ChangeCursor
{
    QString platform;
    qint64 sequence = 0;
    std::optional<qint64> entry;

    QString toText() const;
    static std::optional<ChangeCursor> parse(const QString &text);
};

} // namespace farthing::platform
