// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/twolines.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

namespace farthing {

QString isolated(const QString &text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

QVariant TwoLines::data(int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case Qt::AccessibleTextRole:
        return spoken();
    case ValueRole:
        return value.text;
    case ValueToneRole:
        return int(value.tone);
    case DetailRole:
        return detail;
    case NoteRole:
        return note.text;
    case NoteToneRole:
        return int(note.tone);
    case StrongRole:
        return strong;
    case QuietRole:
        return quiet;
    default:
        return {};
    }
}

QString TwoLines::spoken() const
{
    QStringList parts{title, value.text, detail, note.text};
    parts.removeAll(QString());
    //: Between the parts of a row that is read aloud
    return parts.join(QCoreApplication::translate("farthing::TwoLines", ". "));
}

void TwoLines::addNames(QHash<int, QByteArray> &names)
{
    names.insert({{ValueRole, "value"},
                  {ValueToneRole, "valueTone"},
                  {DetailRole, "detail"},
                  {NoteRole, "note"},
                  {NoteToneRole, "noteTone"},
                  {StrongRole, "strong"},
                  {QuietRole, "quiet"}});
}

} // namespace farthing
