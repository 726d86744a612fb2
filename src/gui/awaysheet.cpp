// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/awaysheet.h"

#include "gui/twolinesdelegate.h"
#include "models/awaymodel.h"
#include "ui_awaysheet.h"

#include <QtCore/QEvent>
#include <QtGui/QAccessible>
#include <QtGui/QShortcut>
#include <QtWidgets/QApplication>

#include <algorithm>

namespace farthing {

AwaySheet::AwaySheet(const Format &format, const Theme &theme, QWidget *parent)
    : QFrame(parent),
      m_format(format),
      m_theme(theme),
      m_ui(std::make_unique<Ui::AwaySheet>()),
      m_model(new AwayModel(format, this)),
      m_escape(new QShortcut(QKeySequence(Qt::Key_Escape), this))
{
    m_ui->setupUi(this);
    hide();
    m_ui->titleLabel->setFont(theme.font(FontRole::Heading));
    m_ui->sinceLabel->setFont(theme.font(FontRole::Small));
    m_ui->noteLabel->setContentsMargins(metrics::edge, 4, metrics::edge, 4);
    m_ui->awayList->setRowButtons(new TwoLinesDelegate(theme, this));
    m_ui->awayList->setModel(m_model);
    const auto choose = [this](const QModelIndex &index) {
        // By value: whoever listens may change the rows.
        const AwayEntry entry = m_model->at(index.row());
        emit chosen(entry);
    };
    connect(m_ui->awayList, &QAbstractItemView::clicked, this, choose);
    connect(m_ui->awayList, &QAbstractItemView::activated, this, [choose](const QModelIndex &index) {
        // A click chose it already.
        if (QApplication::mouseButtons() == Qt::NoButton)
            choose(index);
    });
    connect(m_ui->closeButton, &QToolButton::clicked, this, &AwaySheet::dismiss);
    connect(m_escape, &QShortcut::activated, this, &AwaySheet::dismiss);
    connect(&theme, &Theme::changed, this, &AwaySheet::colourIcons);
    colourIcons();
}

AwaySheet::~AwaySheet() = default;

void AwaySheet::colourIcons()
{
    m_ui->closeButton->setIcon(m_theme.icon(QStringLiteral("close")));
}

void AwaySheet::showNews(const AwayNews &news, const QDateTime &now)
{
    m_model->setNews(news, now);
    //: Since when a person was away; %1: a date with a time
    m_ui->sinceLabel->setText(tr("since %1").arg(m_format.dateTime(news.since)));
    m_ui->noteLabel->setText(news.moreReplies ? tr("There are more replies than these.") : QString());
    m_ui->noteLabel->setVisible(news.moreReplies);
    m_ui->awayList->setVisible(m_model->rowCount() > 0);
    fitHeight();
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void AwaySheet::showNothing(const QString &words)
{
    m_model->setNews({}, {});
    m_ui->sinceLabel->clear();
    m_ui->noteLabel->setText(words);
    m_ui->noteLabel->show();
    m_ui->awayList->hide();
    show();
}

void AwaySheet::fitHeight()
{
    if (m_model->rowCount() == 0)
        return;
    const int row = m_ui->awayList->sizeHintForRow(0);
    const int rows = m_model->rowCount();
    // The article below keeps most of the window. Half a row more says that there are more.
    const int most = std::clamp(window()->height() / 3 / qMax(1, row), 2, rowsInSight);
    m_ui->awayList->setFixedHeight(rows <= most ? rows * row : most * row + row / 2);
}

void AwaySheet::takeFocus()
{
    if (QWidget *focus = window()->focusWidget(); focus && !isAncestorOf(focus))
        m_before = focus;
    if (!m_ui->awayList->isVisibleTo(this)) {
        m_ui->closeButton->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_ui->awayList->setFocus(Qt::OtherFocusReason);
    if (!m_ui->awayList->currentIndex().isValid())
        m_ui->awayList->setCurrentIndex(m_model->index(0));
}

void AwaySheet::dismiss()
{
    const QWidget *focus = window()->focusWidget();
    const bool had = focus && isAncestorOf(focus);
    hide();
    if (had && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    m_before.clear();
}

void AwaySheet::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
}

} // namespace farthing
