// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QString>

namespace farthing {

/// What lists of an author's posts and of posts about something are called.
class ListWords
{
    Q_DECLARE_TR_FUNCTIONS(farthing::ListWords)

public:
    /// "By Ada": a list.
    static QString by(const QString &name);
    /// "About energy": a list.
    static QString about(const QString &tag);
    /// "More by Ada": what leads there.
    static QString moreBy(const QString &name);
    static QString moreAbout(const QString &tag);

    /// A name may run in the other direction than the words around it, and may be as long as it likes.
    static QString isolated(const QString &name);
    /// Text of others as a button or a menu shows it: an ampersand is no mnemonic.
    static QString onButton(const QString &text);
};

} // namespace farthing
