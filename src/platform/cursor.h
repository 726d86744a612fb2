// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <optional>

namespace farthing::platform {

/// A cursor's text with what tells one that was cut or altered on its way from one that was given: it ends
/// with the first characters of a hash of all before. It is no secret; whoever forges a cursor gets a place
/// in a list that they could page to.
QString withCheck(const QString &text);

/// What readers carry from page to page without looking into it: a letter for the kind of list, the database
/// it is of, and a place in the list.
struct Cursor
{
    char kind = 0;
    QString platform;
    qint64 at = 0;
    QString id; ///< may be empty

    QString toText() const;
    /// Nothing where it is not one of this kind.
    static std::optional<Cursor> parse(const QString &text, char kind);
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

/// A number as a cursor or a query writes it and nothing else: no sign but a minus, no blank, no leading
/// zero.
std::optional<qint64> exactNumber(const QString &text);

} // namespace farthing::platform
