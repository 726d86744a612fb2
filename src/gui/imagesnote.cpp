// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/imagesnote.h"

#include "gui/theme.h"
#include "reading/linktarget.h"

#include <QtCore/QUrl>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace farthing {

namespace {

constexpr int mostHosts = 3;

/// As an address in it would be shown.
QString shownHost(const QString &host)
{
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(host);
    return displayHost(QString::fromLatin1(url.toEncoded()));
}

/// A host runs from left to right, whatever the words around it do.
QString isolatedHost(const QString &host)
{
    return QChar(0x2066) + host + QChar(0x2069);
}

} // namespace

ImagesNote::ImagesNote(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_rows(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("imagesNote"));
    //: What is said at the end of an article about pictures in it that were not loaded
    setAccessibleName(tr("Pictures from elsewhere"));
    m_rows->setContentsMargins(0, 0, 0, metrics::block);
    m_rows->setSpacing(metrics::inside);
    hide();
}

void ImagesNote::showNews(const ImageNews &news)
{
    if (news == m_news)
        return;
    m_news = news;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    int others = 0;
    for (qsizetype i = 0; i < news.blocked.size(); ++i) {
        const ImageNews::Blocked &blocked = news.blocked.at(i);
        if (i < mostHosts)
            //: %1: the name of a site, example.org
            addRow(tr("%Ln picture(s) from %1 not loaded.", nullptr, blocked.images)
                       .arg(isolatedHost(shownHost(blocked.host))),
                   blocked.host);
        else
            others += blocked.images;
    }
    if (others > 0)
        addRow(tr("%Ln more picture(s) from other sites not loaded. Sites are allowed in the menu File, "
                  "Offline reading.",
                  nullptr, others),
               {});
    if (news.trackers > 0)
        addRow(tr("%Ln tracker(s) were left out.", nullptr, news.trackers), {});
    setVisible(!news.blocked.isEmpty() || news.trackers > 0);
    updateGeometry();
}

void ImagesNote::addRow(const QString &text, const QString &host)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::rows);
    auto *label = new QLabel(text, row);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(m_theme.font(FontRole::Small));
    setLook(label, QStringLiteral("secondary"));
    layout->addWidget(label, 1);
    if (!host.isEmpty()) {
        //: Button at the end of an article. %1: the name of a site, example.org
        auto *allow = new QPushButton(tr("Allow images from %1").arg(isolatedHost(shownHost(host))), row);
        allow->setObjectName(QStringLiteral("allowImagesButton"));
        allow->setAccessibleDescription(text);
        setLook(allow, QStringLiteral("soft"));
        connect(allow, &QPushButton::clicked, this, [this, host] { emit allowRequested(host); });
        layout->addWidget(allow);
    }
    m_rows->addWidget(row);
    row->show();
}

} // namespace farthing
