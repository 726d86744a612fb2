// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commandpanel.h"

#include "gui/rowbuttonsview.h"
#include "gui/twolinesdelegate.h"
#include "models/twolines.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace farthing {

CommandPanel::CommandPanel(KeyMap &keys, const Settings &settings, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_model(new CommandListModel(keys, settings, this)),
      m_stack(new QStackedWidget(this)),
      m_list(new RowButtonsView(m_stack)),
      m_nothing(new QLabel(m_stack))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
    m_list->setObjectName(QStringLiteral("commandList"));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setRowButtons(new TwoLinesDelegate(theme, this));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setModel(m_model);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setText(tr("No command has all of these words."));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(metrics::block);
    setLook(m_nothing, QStringLiteral("secondary"));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_nothing);
    connect(m_list, &QAbstractItemView::clicked, this, &CommandPanel::runRow);
}

void CommandPanel::setText(const QString &text)
{
    m_model->setText(text);
    const bool any = m_model->rowCount() > 0;
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_list) : m_nothing);
    if (any)
        m_list->setCurrentIndex(m_model->index(0));
    m_list->scrollToTop();
}

void CommandPanel::move(int by, bool page)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int from = m_list->currentIndex().row();
    const int seen = m_list->viewport()->height() / qMax(1, m_list->sizeHintForRow(0));
    const int row = page ? qBound(0, from + by * qMax(1, seen - 1), count - 1) : (from + by + count) % count;
    m_list->setCurrentIndex(m_model->index(row));
}

void CommandPanel::run()
{
    runRow(m_list->currentIndex());
}

void CommandPanel::runRow(const QModelIndex &index)
{
    if (!index.isValid() || index.data(TwoLines::QuietRole).toBool())
        return;
    if (QAction *action = m_model->actionAt(index.row()))
        emit chosen(action, m_model->nameAt(index.row()));
}

QString CommandPanel::currentText() const
{
    return m_stack->currentWidget() == m_nothing
               ? m_nothing->text()
               : m_list->currentIndex().data(Qt::AccessibleTextRole).toString();
}

} // namespace farthing
