// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/listwords.h"

namespace farthing {

namespace {

constexpr qsizetype longest = 40;

} // namespace

QString ListWords::isolated(const QString &text)
{
    QString line = text.simplified();
    if (line.size() > longest)
        line = line.left(longest - 1) + QChar(u'…');
    return QChar(0x2068) + line + QChar(0x2069);
}

QString ListWords::by(const QString &name)
{
    //: A list of posts; %1: who wrote them
    return tr("By %1").arg(isolated(name));
}

QString ListWords::about(const QString &tag)
{
    //: A list of posts; %1: the tag that they all have
    return tr("About %1").arg(isolated(tag));
}

QString ListWords::moreBy(const QString &name)
{
    //: Leads to all posts of an author; %1: the name
    return tr("More by %1").arg(isolated(name));
}

QString ListWords::moreAbout(const QString &tag)
{
    //: Leads to all posts with a tag; %1: the tag
    return tr("More about %1").arg(isolated(tag));
}

QString ListWords::onButton(const QString &text)
{
    return QString(text).replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace farthing
