// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/publisheddialog.h"

#include "core/domain/publishedlist.h"
#include "ui/parts/choicebox.h"
#include "ui/parts/texts.h"

#include <QLabel>
#include <QPushButton>

namespace indblik {

namespace {

constexpr int wordsWidth = 420;

/// Where the file's own areas are, so that most officers need not choose.
QString likelyMunicipality(const AreaBook& book, const QString& scheme)
{
    for (const PublishedList& list : publishedLists()) {
        for (const PublishedArea& area : list.areas) {
            if (list.scheme == scheme && book.areaNamed(area.name))
                return area.municipality;
        }
    }
    return {};
}

} // namespace

PublishedDialog::PublishedDialog(const AreaBook& book, const Scheme& scheme, QWidget* parent)
    : EditDialog(tr("Published lists: %1").arg(scheme.title), parent)
    , m_book(book)
    , m_scheme(scheme.key)
    , m_municipality(new ChoiceBox(this))
    , m_words(text::muted({}, this))
{
    const QString likely = likelyMunicipality(book, m_scheme);
    for (const QString& name : municipalitiesOn(m_scheme)) {
        m_municipality->addItem(name, name);
        if (name == likely)
            m_municipality->setCurrentIndex(m_municipality->count() - 1);
    }
    m_municipality->addItem(tr("The whole country"), QString());
    m_words->setFixedWidth(wordsWidth);
    connect(m_municipality, &QComboBox::currentIndexChanged, this, &PublishedDialog::tell);
    layOut(lay::column({
        lay::form({{tr("Areas &of"), m_municipality}}),
        m_words,
    }));
    saveButton().setText(tr("&Bring in"));
    tell();
}

AreaArrival PublishedDialog::arrival() const
{
    return publishedArrival(m_book, m_scheme, m_municipality->currentData().toString());
}

void PublishedDialog::tell()
{
    const AreaArrival coming = arrival();
    saveButton().setEnabled(!coming.lists.empty());
    if (coming.lists.empty()) {
        m_words->setText(tr("The file has all of these lists already."));
        return;
    }
    QStringList words{tr("%n list(s), from %1 to %2.", nullptr, int(coming.lists.size()))
                          .arg(QLocale().toString(coming.lists.front().validFrom, tr("d MMM yyyy")),
                              QLocale().toString(coming.lists.back().validFrom, tr("d MMM yyyy")))};
    if (!coming.areas.empty())
        words.append(tr("%n area(s) that the file does not have come with them.", nullptr, int(coming.areas.size())));
    words.append(tr("Each list says where it was found and what was worked out from other lists. "
                    "Only the classes that were found are on it."));
    m_words->setText(words.join(u' '));
}

} // namespace indblik
